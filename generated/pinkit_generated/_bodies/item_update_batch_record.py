"""The model `ItemUpdateBatchRecord` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import UpdatableItemAttributes, UpdatableItemAttributesDict, UpdateMaskFieldType


class ItemUpdateBatchRecordDict(TypedDict, total=False):
    attributes: UpdatableItemAttributes | UpdatableItemAttributesDict
    item_id: str
    update_mask: Sequence[UpdateMaskFieldType] | None
