"""The model `BillingProfilesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BillingProfilesResponse


@model
class BillingProfilesGetResponse(Model):
    """Returned by `billing_profiles_get`."""

    items: list[BillingProfilesResponse] = req(["BillingProfilesResponse"])
    bookmark: str | None = opt((str, None))
