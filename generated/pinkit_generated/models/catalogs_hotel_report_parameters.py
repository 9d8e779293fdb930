"""The model `CatalogsHotelReportParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelReportParametersReport, CatalogsHotelReportParametersReportDict


@model
class CatalogsHotelReportParameters(Model):
    """Sent to `reports_create`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    report: CatalogsHotelReportParametersReport = req("CatalogsHotelReportParametersReport")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["HOTEL"],
            report: CatalogsHotelReportParametersReport | CatalogsHotelReportParametersReportDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
