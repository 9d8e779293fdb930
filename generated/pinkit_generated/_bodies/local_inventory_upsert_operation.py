"""The model `LocalInventoryUpsertOperation` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import RetailLocalInventoryItemAttributes, RetailLocalInventoryItemAttributesDict


class LocalInventoryUpsertOperationDict(TypedDict):
    attributes: RetailLocalInventoryItemAttributes | RetailLocalInventoryItemAttributesDict
    item_id: str
    operation: Literal["UPSERT"]
    store_code: str
