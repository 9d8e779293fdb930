"""The model `ConversionProductReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class ConversionProductReport(Model):
    """Returned by `analytics_create_conversion_product_report`, `analytics_get_conversion_product_report`."""

    message: str | None = opt(str)
    """Read-only."""
    report_status: BulkReportingJobStatus | str | None = opt(Enum("BulkReportingJobStatus"))
    """Read-only."""
    size: float | None = opt(float)
    """Read-only."""
    token: str | None = opt(str)
    """Read-only."""
    url: str | None = opt(str)
    """Read-only."""
