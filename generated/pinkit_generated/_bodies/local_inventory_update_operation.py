"""The model `LocalInventoryUpdateOperation` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        RetailLocalInventoryItemAttributesOptional,
        RetailLocalInventoryItemAttributesOptionalDict,
    )


class LocalInventoryUpdateOperationDict(TypedDict):
    attributes: RetailLocalInventoryItemAttributesOptional | RetailLocalInventoryItemAttributesOptionalDict
    item_id: str
    operation: Literal["UPDATE"]
    store_code: str
