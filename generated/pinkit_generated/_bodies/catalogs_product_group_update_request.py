"""The model `CatalogsProductGroupUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupFiltersRequest, CatalogsProductGroupFiltersRequestDict


class CatalogsProductGroupUpdateRequestDict(TypedDict, total=False):
    description: str | None
    filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict
    is_featured: bool
    name: str
