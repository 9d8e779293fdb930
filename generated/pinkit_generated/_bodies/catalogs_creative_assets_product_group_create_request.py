"""The model `CatalogsCreativeAssetsProductGroupCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsProductGroupFilters,
        CatalogsCreativeAssetsProductGroupFiltersDict,
    )


class CatalogsCreativeAssetsProductGroupCreateRequestDict(TypedDict, total=False):
    catalog_id: Required[str]
    catalog_type: Required[Literal["CREATIVE_ASSETS"]]
    filters: Required[
        CatalogsCreativeAssetsProductGroupFilters | CatalogsCreativeAssetsProductGroupFiltersDict
    ]
    name: Required[str]
    description: str | None
