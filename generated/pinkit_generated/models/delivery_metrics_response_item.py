"""The model `DeliveryMetricsResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeliveryMetricsResponseItemCategory


@model
class DeliveryMetricsResponseItem(Model):
    """Answered by `delivery_metrics_get`."""

    category: DeliveryMetricsResponseItemCategory | str | None = opt(
        Enum("DeliveryMetricsResponseItemCategory")
    )
    definition: str | None = opt(str)
    display_name: str | None = opt(str)
    name: str | None = opt(str)
