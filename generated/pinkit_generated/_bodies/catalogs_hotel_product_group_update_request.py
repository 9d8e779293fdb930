"""The model `CatalogsHotelProductGroupUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


class CatalogsHotelProductGroupUpdateRequestDict(TypedDict, total=False):
    catalog_type: Literal["HOTEL"]
    description: str | None
    filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict
    name: str
