"""The model `TemplateBasedReportCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class TemplateBasedReportCreate(Model):
    """Used by no operation."""

    report_status: BulkReportingJobStatus = req(Enum("BulkReportingJobStatus"))
    message: str | None = opt(str)
    token: str | None = opt(str)
