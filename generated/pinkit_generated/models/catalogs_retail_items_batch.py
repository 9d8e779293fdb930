"""The model `CatalogsRetailItemsBatch`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BatchOperationStatus, ItemProcessingRecord


@model
class CatalogsRetailItemsBatch(Model):
    """Returned by `items_batch_get`, `items_batch_post`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    created_time: dt.datetime | None = req((dt.datetime, None))
    batch_id: str | None = opt(str)
    """Digits."""
    completed_time: dt.datetime | None = opt((dt.datetime, None))
    items: list[ItemProcessingRecord] | None = opt(["ItemProcessingRecord"])
    status: BatchOperationStatus | str | None = opt(Enum("BatchOperationStatus"))
