"""The model `CatalogsRetailListProductsByCatalogBasedFilterRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsLocale, CatalogsProductGroupFilters, CatalogsProductGroupFiltersDict, Country


class CatalogsRetailListProductsByCatalogBasedFilterRequestDict(TypedDict):
    catalog_id: str
    catalog_type: Literal["RETAIL"]
    country: Country
    filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict
    locale: CatalogsLocale
