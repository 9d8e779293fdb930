"""The model `CatalogsCreativeAssetsAvailableFilterValues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsFilterValuesMap


@model
class CatalogsCreativeAssetsAvailableFilterValues(Model):
    """Returned by `catalogs_available_filter_values`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    filter_values: CatalogsCreativeAssetsFilterValuesMap = req("CatalogsCreativeAssetsFilterValuesMap")
