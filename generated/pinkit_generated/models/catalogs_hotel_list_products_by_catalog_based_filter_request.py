"""The model `CatalogsHotelListProductsByCatalogBasedFilterRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


@model
class CatalogsHotelListProductsByCatalogBasedFilterRequest(Model):
    """Sent to `products_by_product_group_filter_list`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    filters: CatalogsHotelProductGroupFilters = req("CatalogsHotelProductGroupFilters")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["HOTEL"],
            filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
