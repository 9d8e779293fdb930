"""The model `LeadSubscription`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadSubscription(Model):
    """Returned by `ad_accounts_subscriptions_del_by_id`, `ad_accounts_subscriptions_get_by_id`,
    `ad_accounts_subscriptions_get_list` and 1 more."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    api_version: str | None = opt(str)
    created_time: int | None = opt(int)
    cryptographic_algorithm: str | None = opt((str, None))
    cryptographic_key: str | None = opt((str, None))
    id: str | None = opt(str)
    """Digits."""
    lead_form_id: str | None = opt((str, None))
    """Digits."""
    user_account_id: str | None = opt(str)
    """Digits."""
    webhook_url: str | None = opt(str)
