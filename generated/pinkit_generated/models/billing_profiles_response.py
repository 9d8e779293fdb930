"""The model `BillingProfilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BillingProfileCardType, BillingProfilePaymentMethodBrand, BillingProfileStatus, BillingType


@model
class BillingProfilesResponse(Model):
    """Returned by `billing_profiles_get`."""

    advertiser_id: str | None = opt(str)
    """Digits."""
    billing_type: BillingType | str | None = opt(Enum("BillingType"))
    card_type: BillingProfileCardType | str | None = opt(Enum("BillingProfileCardType"))
    id: str | None = opt(str)
    """Digits."""
    payment_method_brand: BillingProfilePaymentMethodBrand | str | None = opt(
        Enum("BillingProfilePaymentMethodBrand")
    )
    status: BillingProfileStatus | str | None = opt(Enum("BillingProfileStatus"))
