"""The model `CatalogsHotelItemsBatch`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BatchOperationStatus, HotelProcessingRecord


@model
class CatalogsHotelItemsBatch(Model):
    """Returned by `items_batch_get`, `items_batch_post`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    batch_id: str | None = opt(str)
    """Digits."""
    completed_time: dt.datetime | None = opt((dt.datetime, None))
    created_time: dt.datetime | None = opt(dt.datetime)
    items: list[HotelProcessingRecord] | None = opt(["HotelProcessingRecord"])
    status: BatchOperationStatus | str | None = opt(Enum("BatchOperationStatus"))
