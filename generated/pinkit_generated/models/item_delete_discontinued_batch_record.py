"""The model `ItemDeleteDiscontinuedBatchRecord`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class ItemDeleteDiscontinuedBatchRecord(Model):
    """Sent to `items_batch_post`."""

    item_id: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
