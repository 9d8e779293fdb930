"""The model `AdsAnalyticsGetAsyncResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class AdsAnalyticsGetAsyncResponse(Model):
    """Returned by `analytics_get_report`."""

    report_status: BulkReportingJobStatus | str | None = opt(Enum("BulkReportingJobStatus"))
    size: float | None = opt((float, None))
    url: str | None = opt((str, None))
