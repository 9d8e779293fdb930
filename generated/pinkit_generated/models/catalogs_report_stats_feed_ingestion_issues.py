"""The model `CatalogsReportStatsFeedIngestionIssues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsReportStatsFeedIngestionIssuesSeverity


@model
class CatalogsReportStatsFeedIngestionIssues(Model):
    """Answered by `reports_stats`."""

    report_type: Literal["FEED_INGESTION_ISSUES"] = req(Const("FEED_INGESTION_ISSUES"))
    catalog_id: str | None = opt(str)
    code: int | None = opt(int)
    code_label: str | None = opt(str)
    message: str | None = opt(str)
    occurrences: int | None = opt(int)
    severity: CatalogsReportStatsFeedIngestionIssuesSeverity | str | None = opt(
        Enum("CatalogsReportStatsFeedIngestionIssuesSeverity")
    )
