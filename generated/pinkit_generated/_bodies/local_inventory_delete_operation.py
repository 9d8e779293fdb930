"""The model `LocalInventoryDeleteOperation` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class LocalInventoryDeleteOperationDict(TypedDict):
    item_id: str
    operation: Literal["DELETE"]
    store_code: str
