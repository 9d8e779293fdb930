"""The model `ItemCreateBatchRecord`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ItemAttributesRequest, ItemAttributesRequestDict


@model
class ItemCreateBatchRecord(Model):
    """Sent to `items_batch_post`."""

    attributes: ItemAttributesRequest | None = opt("ItemAttributesRequest")
    item_id: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: ItemAttributesRequest | ItemAttributesRequestDict | Unset = UNSET,
            item_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
