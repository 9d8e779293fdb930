"""The model `CatalogsReportDistributionStats`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt


@model
class CatalogsReportDistributionStats(Model):
    """Returned by `reports_stats`."""

    catalog_id: str | None = opt(str)
    """Digits."""
    code: int | None = opt(int)
    code_label: str | None = opt(str)
    ineligible_for_ads: bool | None = opt(bool)
    ineligible_for_organic: bool | None = opt(bool)
    message: str | None = opt(str)
    occurrences: int | None = opt(int)
    report_type: Literal["DISTRIBUTION_ISSUES"] | None = opt(Const("DISTRIBUTION_ISSUES"))
