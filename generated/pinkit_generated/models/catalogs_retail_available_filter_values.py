"""The model `CatalogsRetailAvailableFilterValues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsRetailFilterValuesMap


@model
class CatalogsRetailAvailableFilterValues(Model):
    """Returned by `catalogs_available_filter_values`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    filter_values: CatalogsRetailFilterValuesMap = req("CatalogsRetailFilterValuesMap")
