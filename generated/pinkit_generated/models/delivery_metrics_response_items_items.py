"""The model `DeliveryMetricsResponseItemsItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeliveryMetricsResponseItemsItemsCategory


@model
class DeliveryMetricsResponseItemsItems(Model):
    """Returned by `delivery_metrics_get`."""

    category: DeliveryMetricsResponseItemsItemsCategory | str | None = opt(
        Enum("DeliveryMetricsResponseItemsItemsCategory")
    )
    definition: str | None = opt(str)
    display_name: str | None = opt(str)
    name: str | None = opt(str)
