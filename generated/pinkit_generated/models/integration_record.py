"""The model `IntegrationRecord`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class IntegrationRecord(Model):
    """Returned by `integrations_get_by_id`, `integrations_get_list`."""

    id: str = req(str)
    """Read-only; digits."""
    additional_id_1: str | None = opt((str, None))
    connected_advertiser_id: str | None = opt((str, None))
    connected_lba_id: str | None = opt((str, None))
    connected_merchant_id: str | None = opt((str, None))
    connected_tag_id: str | None = opt((str, None))
    connected_user_id: str | None = opt(str)
    created_time: int | None = opt(int)
    external_business_id: str | None = opt((str, None))
    partner_access_token: str | None = opt((str, None))
    partner_access_token_expiry: int | None = opt((int, None))
    partner_metadata: str | None = opt((str, None))
    partner_primary_email: str | None = opt((str, None))
    partner_refresh_token: str | None = opt((str, None))
    partner_refresh_token_expiry: int | None = opt((int, None))
    scopes: str | None = opt((str, None))
    updated_time: int | None = opt(int)
