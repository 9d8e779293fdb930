"""The model `ItemDeleteBatchRecord` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ItemDeleteBatchRecordDict(TypedDict, total=False):
    item_id: str
