"""The model `MMMReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkReportingJobStatus


@model
class MMMReport(Model):
    """Returned by `analytics_create_mmm_report`, `analytics_get_mmm_report`."""

    message: str | None = opt(str)
    """Read-only."""
    report_status: BulkReportingJobStatus | str | None = opt(Enum("BulkReportingJobStatus"))
    """Read-only."""
    size: float | None = opt(float)
    """Read-only."""
    status: str | None = opt(str)
    """Read-only."""
    token: str | None = opt(str)
    """Read-only."""
    url: str | None = opt(str)
    """Read-only."""
