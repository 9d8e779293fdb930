"""The model `Promotion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import DiscountStatus, EntityStatus, PromotionTemplateValue, PromotionType


@model
class Promotion(Model):
    """Returned by `promotions_create`, `promotions_delete`, `promotions_get` and 2 more."""

    ad_account_id: str = req(str)
    """Read-only; digits."""
    id: str = req(str)
    """At most 18 characters; digits."""
    promotion_title: str = req(str)
    promotion_type: PromotionType | str = req(Enum("PromotionType"))
    discount_status: DiscountStatus | str | None = opt(Enum("DiscountStatus"))
    end_time: int | None = opt(int)
    external_id: str | None = opt(str)
    """At most 64 characters."""
    platform_type: str | None = opt(str)
    promotion_code: str | None = opt(str)
    promotion_custom_id: str | None = opt(str)
    """At most 50 characters."""
    start_time: int | None = opt(int)
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    """Read-only."""
    template_values: list[PromotionTemplateValue] | None = opt(["PromotionTemplateValue"])
    """0 to 2 items."""
