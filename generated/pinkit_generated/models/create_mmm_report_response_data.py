"""The model `CreateMMMReportResponseData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class CreateMMMReportResponseData(Model):
    """Answered by `analytics_create_mmm_report`."""

    message: str | None = opt((str, None))
    report_status: BulkReportingJobStatus | str | None = opt(Enum("BulkReportingJobStatus"))
    status: str | None = opt(str)
    token: str | None = opt(str)
