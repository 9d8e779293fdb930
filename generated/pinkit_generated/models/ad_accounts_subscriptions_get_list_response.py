"""The model `AdAccountsSubscriptionsGetListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LeadSubscription


@model
class AdAccountsSubscriptionsGetListResponse(Model):
    """Returned by `ad_accounts_subscriptions_get_list`."""

    items: list[LeadSubscription] = req(["LeadSubscription"])
    bookmark: str | None = opt((str, None))
