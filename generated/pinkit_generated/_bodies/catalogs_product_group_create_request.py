"""The model `CatalogsProductGroupCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupFiltersRequest, CatalogsProductGroupFiltersRequestDict


class CatalogsProductGroupCreateRequestDict(TypedDict, total=False):
    feed_id: Required[str]
    filters: Required[CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict]
    name: Required[str]
    description: str | None
    is_featured: bool
