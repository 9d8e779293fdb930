"""The model `ItemIdStoreCodePair` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ItemIdStoreCodePairDict(TypedDict):
    item_id: str
    store_code: str
