"""The model `AdGroupCreateRequestAllOf1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BudgetType, PacingDeliveryType


@model
class AdGroupCreateRequestAllOf1(Model):
    """Used by no operation."""

    auto_targeting_enabled: bool | None = opt(bool)
    bid_multiplier: float | None = opt(float)
    budget_type: BudgetType | None = opt(Enum("BudgetType"))
    pacing_delivery_type: PacingDeliveryType | None = opt(Enum("PacingDeliveryType"))
