"""The model `CatalogsRetailReportParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsRetailReportParametersReport, CatalogsRetailReportParametersReportDict


@model
class CatalogsRetailReportParameters(Model):
    """Sent to `reports_create`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    report: CatalogsRetailReportParametersReport = req("CatalogsRetailReportParametersReport")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["RETAIL"],
            report: CatalogsRetailReportParametersReport | CatalogsRetailReportParametersReportDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
