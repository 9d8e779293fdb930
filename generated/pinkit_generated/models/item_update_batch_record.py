"""The model `ItemUpdateBatchRecord`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdatableItemAttributes, UpdatableItemAttributesDict, UpdateMaskFieldType


@model
class ItemUpdateBatchRecord(Model):
    """Sent to `items_batch_post`."""

    attributes: UpdatableItemAttributes | None = opt("UpdatableItemAttributes")
    item_id: str | None = opt(str)
    update_mask: list[UpdateMaskFieldType] | None = opt(([Enum("UpdateMaskFieldType")], None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: UpdatableItemAttributes | UpdatableItemAttributesDict | Unset = UNSET,
            item_id: str | Unset = UNSET,
            update_mask: Sequence[UpdateMaskFieldType] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
