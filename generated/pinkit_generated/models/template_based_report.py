"""The model `TemplateBasedReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class TemplateBasedReport(Model):
    """Returned by `analytics_create_template_report`."""

    report_status: BulkReportingJobStatus | str = req(Enum("BulkReportingJobStatus"))
    template_id: str = req(str)
    """At most 18 characters."""
    message: str | None = opt(str)
    token: str | None = opt(str)
