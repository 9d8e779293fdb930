"""The model `AdsCreditDiscountsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdsCreditDiscountType


@model
class AdsCreditDiscountsResponse(Model):
    """Returned by `ads_credits_discounts_get`."""

    active: bool | None = opt(bool)
    advertiser_id: str | None = opt(str)
    """Digits."""
    discount_currency: str | None = opt((str, None), "discountCurrency")
    discount_in_micro_currency: float | None = opt((float, None), "discountInMicroCurrency")
    discount_type: AdsCreditDiscountType | str | None = opt(
        (Enum("AdsCreditDiscountType"), None), "discountType"
    )
    remaining_discount_in_micro_currency: float | None = opt(
        (float, None), "remainingDiscountInMicroCurrency"
    )
    title: str | None = opt((str, None))
