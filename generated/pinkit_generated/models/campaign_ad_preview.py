"""The model `CampaignAdPreview`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class CampaignAdPreview(Model):
    """Returned by `campaign_ad_preview_create`, `campaign_ad_preview_read`."""

    ad_account_id: str = req(str)
    ad_group_id: str = req(str)
    expires_at: int = req(int)
    is_active: bool = req(bool)
    url: str = req(str)
    user_id: int = req(int)
    uuid: str = req(str)
    client_id: int | None = opt(int)
    pin_id: int | None = opt(int)
    pin_promotion_id: int | None = opt(int)
    promoted_product_group_id: int | None = opt(int)
