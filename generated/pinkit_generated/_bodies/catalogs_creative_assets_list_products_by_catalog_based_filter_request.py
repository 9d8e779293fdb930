"""The model `CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsProductGroupFilters,
        CatalogsCreativeAssetsProductGroupFiltersDict,
    )


class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict(TypedDict):
    catalog_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    filters: CatalogsCreativeAssetsProductGroupFilters | CatalogsCreativeAssetsProductGroupFiltersDict
