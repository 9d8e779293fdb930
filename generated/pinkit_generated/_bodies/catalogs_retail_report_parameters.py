"""The model `CatalogsRetailReportParameters` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsRetailReportParametersReport, CatalogsRetailReportParametersReportDict


class CatalogsRetailReportParametersDict(TypedDict):
    catalog_type: Literal["RETAIL"]
    report: CatalogsRetailReportParametersReport | CatalogsRetailReportParametersReportDict
