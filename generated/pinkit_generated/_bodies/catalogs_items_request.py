"""The model `CatalogsItemsRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsPostFilters,
        CatalogsItemsPostFiltersDict,
        CatalogsItemsRequestLanguage,
        Country,
    )


class CatalogsItemsRequestDict(TypedDict):
    country: Country
    filters: CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict
    language: CatalogsItemsRequestLanguage
