"""The model `ItemDeleteDiscontinuedBatchRecord` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ItemDeleteDiscontinuedBatchRecordDict(TypedDict, total=False):
    item_id: str
