"""The model `CatalogsHotelListProductsByCatalogBasedFilterRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


class CatalogsHotelListProductsByCatalogBasedFilterRequestDict(TypedDict):
    catalog_id: str
    catalog_type: Literal["HOTEL"]
    filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict
