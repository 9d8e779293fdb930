"""The model `PromotionCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PromotionCommonDiscountStatus, PromotionTemplateValue, PromotionType


@model
class PromotionCommon(Model):
    """Used by no operation."""

    discount_status: PromotionCommonDiscountStatus | None = opt(Enum("PromotionCommonDiscountStatus"))
    end_time: int | None = opt(int)
    external_id: str | None = opt(str)
    platform_type: str | None = opt(str)
    promotion_code: str | None = opt(str)
    promotion_custom_id: str | None = opt(str)
    promotion_title: str | None = opt(str)
    promotion_type: PromotionType | None = opt(Enum("PromotionType"))
    start_time: int | None = opt(int)
    template_values: list[PromotionTemplateValue] | None = opt(["PromotionTemplateValue"])
