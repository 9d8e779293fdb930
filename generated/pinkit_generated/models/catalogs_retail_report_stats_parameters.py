"""The model `CatalogsRetailReportStatsParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelReportParametersReport, CatalogsHotelReportParametersReportDict


@model
class CatalogsRetailReportStatsParameters(Model):
    """Sent to `reports_stats`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    report: CatalogsHotelReportParametersReport = req("CatalogsHotelReportParametersReport")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["RETAIL"],
            report: CatalogsHotelReportParametersReport | CatalogsHotelReportParametersReportDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
