"""The model `IntegrationMetadata`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class IntegrationMetadata(Model):
    """Returned by `integrations_commerce_del`, `integrations_commerce_get`, `integrations_commerce_patch`
    and 1 more."""

    additional_id_1: str | None = opt(str)
    connected_advertiser_id: str | None = opt(str)
    connected_lba_id: str | None = opt(str)
    connected_merchant_id: str | None = opt(str)
    connected_tag_id: str | None = opt(str)
    connected_user_id: str | None = opt(str)
    """Read-only."""
    created_timestamp: float | None = opt(float)
    """Read-only."""
    external_business_id: str | None = opt(str)
    id: str | None = opt(str)
    """Read-only; digits."""
    partner_access_token_expiry: float | None = opt(float)
    partner_metadata: str | None = opt(str)
    partner_refresh_token_expiry: float | None = opt(float)
    scopes: str | None = opt(str)
    updated_timestamp: float | None = opt(float)
    """Read-only."""
