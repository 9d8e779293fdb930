"""The model `CampaignAdPreviewDeleteResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CampaignAdPreviewDeleteResponseItemStatus


@model
class CampaignAdPreviewDeleteResponseItem(Model):
    """Returned by `campaign_ad_preview_delete`."""

    status: CampaignAdPreviewDeleteResponseItemStatus = req("CampaignAdPreviewDeleteResponseItemStatus")
