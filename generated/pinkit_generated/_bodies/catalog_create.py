"""The model `CatalogCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsType


class CatalogCreateDict(TypedDict):
    catalog_type: CatalogsType
    name: str
