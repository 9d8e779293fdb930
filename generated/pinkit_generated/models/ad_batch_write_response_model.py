"""The model `AdBatchWriteResponseModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdBatchItem


@model
class AdBatchWriteResponseModel(Model):
    """Returned by `ads_create`, `ads_update`."""

    items: list[AdBatchItem] = req(["AdBatchItem"])
