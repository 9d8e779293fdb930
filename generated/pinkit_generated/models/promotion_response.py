"""The model `PromotionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import EntityStatus, PromotionResponseDiscountStatus, PromotionTemplateValue, PromotionType


@model
class PromotionResponse(Model):
    """Answered by `promotions_create`, `promotions_get`, `promotions_list` and 1 more."""

    ad_account_id: str | None = opt(str)
    discount_status: PromotionResponseDiscountStatus | str | None = opt(
        Enum("PromotionResponseDiscountStatus")
    )
    end_time: int | None = opt(int)
    external_id: str | None = opt(str)
    id: str | None = opt(str)
    platform_type: str | None = opt(str)
    promotion_code: str | None = opt(str)
    promotion_custom_id: str | None = opt(str)
    promotion_title: str | None = opt(str)
    promotion_type: PromotionType | str | None = opt(Enum("PromotionType"))
    start_time: int | None = opt(int)
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    template_values: list[PromotionTemplateValue] | None = opt(["PromotionTemplateValue"])
