"""The model `SupplementalItemsBatchResponse`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LocalInventoryOperationResult, SupplementalItemBatchOperationStatus


@model
class SupplementalItemsBatchResponse(Model):
    """Returned by `catalogs_local_inventory_items_batch_operate`, `catalogs_supplemental_items_batch_get`."""

    batch_id: str = req(str)
    """Read-only."""
    created_time: dt.datetime = req(dt.datetime)
    """Read-only."""
    operation_results: list[LocalInventoryOperationResult] = req(["LocalInventoryOperationResult"])
    """Read-only."""
    status: SupplementalItemBatchOperationStatus | str = req(Enum("SupplementalItemBatchOperationStatus"))
    """Read-only."""
    completed_time: dt.datetime | None = opt(dt.datetime)
    """Read-only."""
