"""The model `CreativeAssetsProcessingRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ItemProcessingStatus, ItemValidationEvent


@model
class CreativeAssetsProcessingRecord(Model):
    """Returned by `items_batch_get`, `items_batch_post`."""

    creative_assets_id: str | None = opt(str)
    errors: list[ItemValidationEvent] | None = opt(["ItemValidationEvent"])
    status: ItemProcessingStatus | str | None = opt(Enum("ItemProcessingStatus"))
    warnings: list[ItemValidationEvent] | None = opt(["ItemValidationEvent"])
