"""The model `LocalInventoryCreateOperation` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import RetailLocalInventoryItemAttributes, RetailLocalInventoryItemAttributesDict


class LocalInventoryCreateOperationDict(TypedDict):
    attributes: RetailLocalInventoryItemAttributes | RetailLocalInventoryItemAttributesDict
    item_id: str
    operation: Literal["CREATE"]
    store_code: str
