"""The model `LocalInventoryOperationResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import SupplementalItemProcessingStatus, SupplementalItemValidationEvent


@model
class LocalInventoryOperationResult(Model):
    """Returned by `catalogs_local_inventory_items_batch_operate`, `catalogs_supplemental_items_batch_get`."""

    item_id: str = req(str)
    status: SupplementalItemProcessingStatus | str = req(Enum("SupplementalItemProcessingStatus"))
    store_code: str = req(str)
    supplemental_type: Literal["LOCAL_INVENTORY"] = req(Const("LOCAL_INVENTORY"))
    errors: list[SupplementalItemValidationEvent] | None = opt(["SupplementalItemValidationEvent"])
    warnings: list[SupplementalItemValidationEvent] | None = opt(["SupplementalItemValidationEvent"])
