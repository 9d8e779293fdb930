"""The model `CatalogsRetailListProductsByCatalogBasedFilterRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsLocale, CatalogsProductGroupFilters, CatalogsProductGroupFiltersDict, Country


@model
class CatalogsRetailListProductsByCatalogBasedFilterRequest(Model):
    """Sent to `products_by_product_group_filter_list`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    country: Country = req(Enum("Country"))
    filters: CatalogsProductGroupFilters = req("CatalogsProductGroupFilters")
    locale: CatalogsLocale = req(Enum("CatalogsLocale"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["RETAIL"],
            country: Country,
            filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict,
            locale: CatalogsLocale,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
