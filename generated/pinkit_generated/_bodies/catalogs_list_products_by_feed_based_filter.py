"""The model `CatalogsListProductsByFeedBasedFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupFilters, CatalogsProductGroupFiltersDict


class CatalogsListProductsByFeedBasedFilterDict(TypedDict):
    feed_id: str
    filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict
