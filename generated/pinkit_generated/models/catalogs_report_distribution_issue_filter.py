"""The model `CatalogsReportDistributionIssueFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsReportDistributionIssueFilter(Model):
    """Sent to `reports_create`, `reports_stats`."""

    report_type: Literal["DISTRIBUTION_ISSUES"] = req(Const("DISTRIBUTION_ISSUES"))
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            report_type: Literal["DISTRIBUTION_ISSUES"],
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
