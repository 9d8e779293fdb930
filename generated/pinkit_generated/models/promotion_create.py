"""The model `PromotionCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import DiscountStatus, PromotionTemplateValue, PromotionTemplateValueDict, PromotionType


@model
class PromotionCreate(Model):
    """Sent to `promotions_create`."""

    promotion_title: str = req(str)
    promotion_type: PromotionType = req(Enum("PromotionType"))
    discount_status: DiscountStatus | None = opt(Enum("DiscountStatus"))
    end_time: int | None = opt(int)
    external_id: str | None = opt(str)
    """At most 64 characters."""
    platform_type: str | None = opt(str)
    promotion_code: str | None = opt(str)
    promotion_custom_id: str | None = opt(str)
    """At most 50 characters."""
    start_time: int | None = opt(int)
    template_values: list[PromotionTemplateValue] | None = opt(["PromotionTemplateValue"])
    """0 to 2 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            promotion_title: str,
            promotion_type: PromotionType,
            discount_status: DiscountStatus | Unset = UNSET,
            end_time: dt.datetime | int | Unset = UNSET,
            external_id: str | Unset = UNSET,
            platform_type: str | Unset = UNSET,
            promotion_code: str | Unset = UNSET,
            promotion_custom_id: str | Unset = UNSET,
            start_time: dt.datetime | int | Unset = UNSET,
            template_values: Sequence[PromotionTemplateValue | PromotionTemplateValueDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
