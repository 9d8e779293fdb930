"""The model `ReportsStatsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsReportStats


@model
class ReportsStatsResponse(Model):
    """Returned by `reports_stats`."""

    items: list[CatalogsReportStats] = req(["CatalogsReportStats"])
    bookmark: str | None = opt((str, None))
