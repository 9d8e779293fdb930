"""The model `CampaignAdPreview`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class CampaignAdPreview(Model):
    """Returned by `campaign_ad_preview_create`, `campaign_ad_preview_read`."""

    ad_account_id: str = req(str)
    """Read-only; digits."""
    ad_group_id: str = req(str)
    """At most 18 characters; digits."""
    expires_at: int = req(int)
    """Read-only."""
    is_active: bool = req(bool)
    """Read-only."""
    url: str = req(str)
    """Read-only."""
    user_id: int = req(int)
    """Read-only."""
    uuid: str = req(str)
    """Read-only."""
    client_id: int | None = opt(int)
    """Read-only."""
    pin_id: int | None = opt(int)
    """Read-only."""
    pin_promotion_id: int | None = opt(int)
    """Read-only."""
    promoted_product_group_id: int | None = opt(int)
    """Read-only."""
