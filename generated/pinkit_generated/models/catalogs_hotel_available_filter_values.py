"""The model `CatalogsHotelAvailableFilterValues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelFilterValuesMap


@model
class CatalogsHotelAvailableFilterValues(Model):
    """Returned by `catalogs_available_filter_values`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    filter_values: CatalogsHotelFilterValuesMap = req("CatalogsHotelFilterValuesMap")
