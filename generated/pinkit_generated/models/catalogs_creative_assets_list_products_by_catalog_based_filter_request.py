"""The model `CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsProductGroupFilters, CatalogsCreativeAssetsProductGroupFiltersDict


@model
class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest(Model):
    """Sent to `products_by_product_group_filter_list`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    filters: CatalogsCreativeAssetsProductGroupFilters = req("CatalogsCreativeAssetsProductGroupFilters")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["CREATIVE_ASSETS"],
            filters: CatalogsCreativeAssetsProductGroupFilters
            | CatalogsCreativeAssetsProductGroupFiltersDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
