"""The model `AdsAnalyticsCreateAsyncResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class AdsAnalyticsCreateAsyncResponse(Model):
    """Returned by `analytics_create_report`."""

    message: str | None = opt((str, None))
    report_status: BulkReportingJobStatus | str | None = opt(Enum("BulkReportingJobStatus"))
    token: str | None = opt(str)
