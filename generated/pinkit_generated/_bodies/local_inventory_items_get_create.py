"""The model `LocalInventoryItemsGetCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ItemIdStoreCodePair, ItemIdStoreCodePairDict


class LocalInventoryItemsGetCreateDict(TypedDict):
    item_filters: Sequence[ItemIdStoreCodePair | ItemIdStoreCodePairDict]
