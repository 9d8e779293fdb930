"""The model `CampaignAdPreviewCreateResponseItemDataExceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Error


@model
class CampaignAdPreviewCreateResponseItemDataExceptions(Model):
    """Returned by `campaign_ad_preview_create`."""

    exceptions: Error = req("Error")
