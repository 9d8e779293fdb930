"""The model `DeliveryMetricsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeliveryMetricsResponseItem


@model
class DeliveryMetricsResponse(Model):
    """Answered by `delivery_metrics_get`."""

    items: list[DeliveryMetricsResponseItem] | None = opt(["DeliveryMetricsResponseItem"])
