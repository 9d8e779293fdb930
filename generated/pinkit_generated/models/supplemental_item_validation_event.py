"""The model `SupplementalItemValidationEvent`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class SupplementalItemValidationEvent(Model):
    """Returned by `catalogs_local_inventory_items_batch_operate`, `catalogs_supplemental_items_batch_get`."""

    attribute: str = req(str)
    code: int = req(int)
    message: str = req(str)
