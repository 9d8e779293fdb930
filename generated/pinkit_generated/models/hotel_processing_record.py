"""The model `HotelProcessingRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ItemProcessingStatus, ItemValidationEvent


@model
class HotelProcessingRecord(Model):
    """Returned by `items_batch_get`, `items_batch_post`."""

    errors: list[ItemValidationEvent] | None = opt(["ItemValidationEvent"])
    hotel_id: str | None = opt(str)
    status: ItemProcessingStatus | str | None = opt(Enum("ItemProcessingStatus"))
    warnings: list[ItemValidationEvent] | None = opt(["ItemValidationEvent"])
