"""The model `CatalogsHotelReportStatsParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelReportStatsParametersReport


@model
class CatalogsHotelReportStatsParameters(Model):
    """Sent to `reports_stats`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    report: CatalogsHotelReportStatsParametersReport = req("CatalogsHotelReportStatsParametersReport")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["HOTEL"],
            report: CatalogsHotelReportStatsParametersReport | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
