"""The model `CatalogsRetailReportStatsParameters` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelReportParametersReport, CatalogsHotelReportParametersReportDict


class CatalogsRetailReportStatsParametersDict(TypedDict):
    catalog_type: Literal["RETAIL"]
    report: CatalogsHotelReportParametersReport | CatalogsHotelReportParametersReportDict
