"""The model `CampaignAdPreviewCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CampaignAdPreviewCreateResponseItemData


@model
class CampaignAdPreviewCreateResponseItem(Model):
    """Returned by `campaign_ad_preview_create`."""

    data: CampaignAdPreviewCreateResponseItemData = req("CampaignAdPreviewCreateResponseItemData")
