"""The model `DeliveryMetricsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import DeliveryMetricsResponseItemsItems


@model
class DeliveryMetricsGetResponse(Model):
    """Returned by `delivery_metrics_get`."""

    items: list[DeliveryMetricsResponseItemsItems] = req(["DeliveryMetricsResponseItemsItems"])
