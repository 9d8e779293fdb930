"""The model `CatalogsCreativeAssetsProductGroupUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsProductGroupFilters,
        CatalogsCreativeAssetsProductGroupFiltersDict,
    )


class CatalogsCreativeAssetsProductGroupUpdateRequestDict(TypedDict, total=False):
    catalog_type: Literal["CREATIVE_ASSETS"]
    description: str | None
    filters: CatalogsCreativeAssetsProductGroupFilters | CatalogsCreativeAssetsProductGroupFiltersDict
    name: str
