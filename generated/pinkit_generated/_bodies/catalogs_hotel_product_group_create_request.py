"""The model `CatalogsHotelProductGroupCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


class CatalogsHotelProductGroupCreateRequestDict(TypedDict, total=False):
    catalog_id: Required[str]
    catalog_type: Required[Literal["HOTEL"]]
    filters: Required[CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict]
    name: Required[str]
    description: str | None
