"""The model `ItemCreateBatchRecord` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ItemAttributesRequest, ItemAttributesRequestDict


class ItemCreateBatchRecordDict(TypedDict, total=False):
    attributes: ItemAttributesRequest | ItemAttributesRequestDict
    item_id: str
