"""The model `CatalogsReportFeedIngestionStats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsReportFeedIngestionStatsSeverity


@model
class CatalogsReportFeedIngestionStats(Model):
    """Returned by `reports_stats`."""

    catalog_id: str | None = opt(str)
    """Digits."""
    code: int | None = opt(int)
    code_label: str | None = opt(str)
    message: str | None = opt(str)
    occurrences: int | None = opt(int)
    report_type: Literal["FEED_INGESTION_ISSUES"] | None = opt(Const("FEED_INGESTION_ISSUES"))
    severity: CatalogsReportFeedIngestionStatsSeverity | str | None = opt(
        Enum("CatalogsReportFeedIngestionStatsSeverity")
    )
