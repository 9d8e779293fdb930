"""The model `CatalogsCreateRetailItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import ItemAttributesRequest, ItemAttributesRequestDict


class CatalogsCreateRetailItemDict(TypedDict):
    attributes: ItemAttributesRequest | ItemAttributesRequestDict
    item_id: str
    operation: Literal["CREATE"]
