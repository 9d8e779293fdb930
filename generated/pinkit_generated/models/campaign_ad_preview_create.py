"""The model `CampaignAdPreviewCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class CampaignAdPreviewCreate(Model):
    """Sent to `campaign_ad_preview_create`."""

    ad_group_id: str = req(str)
    """At most 18 characters; digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
