"""The model `CatalogsCreativeAssetsItemsBatch`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BatchOperationStatus, CreativeAssetsProcessingRecord


@model
class CatalogsCreativeAssetsItemsBatch(Model):
    """Returned by `items_batch_get`, `items_batch_post`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    batch_id: str | None = opt(str)
    """Digits."""
    completed_time: dt.datetime | None = opt((dt.datetime, None))
    created_time: dt.datetime | None = opt(dt.datetime)
    items: list[CreativeAssetsProcessingRecord] | None = opt(["CreativeAssetsProcessingRecord"])
    status: BatchOperationStatus | str | None = opt(Enum("BatchOperationStatus"))
