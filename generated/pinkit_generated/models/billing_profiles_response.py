"""The model `BillingProfilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        BillingProfilesResponseBillingType,
        BillingProfilesResponseCardType,
        BillingProfilesResponsePaymentMethodBrand,
        BillingProfilesResponseStatus,
    )


@model
class BillingProfilesResponse(Model):
    """Answered by `billing_profiles_get`."""

    advertiser_id: str | None = opt(str)
    billing_type: BillingProfilesResponseBillingType | str | None = opt(
        Enum("BillingProfilesResponseBillingType")
    )
    card_type: BillingProfilesResponseCardType | str | None = opt(Enum("BillingProfilesResponseCardType"))
    id: str | None = opt(str)
    payment_method_brand: BillingProfilesResponsePaymentMethodBrand | str | None = opt(
        Enum("BillingProfilesResponsePaymentMethodBrand")
    )
    status: BillingProfilesResponseStatus | str | None = opt(Enum("BillingProfilesResponseStatus"))
