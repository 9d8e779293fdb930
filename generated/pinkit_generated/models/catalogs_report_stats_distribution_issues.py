"""The model `CatalogsReportStatsDistributionIssues`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class CatalogsReportStatsDistributionIssues(Model):
    """Answered by `reports_stats`."""

    report_type: Literal["DISTRIBUTION_ISSUES"] = req(Const("DISTRIBUTION_ISSUES"))
    catalog_id: str | None = opt(str)
    code: int | None = opt(int)
    code_label: str | None = opt(str)
    ineligible_for_ads: bool | None = opt(bool)
    ineligible_for_organic: bool | None = opt(bool)
    message: str | None = opt(str)
    occurrences: int | None = opt(int)
