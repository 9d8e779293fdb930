"""The model `CampaignAudienceMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class CampaignAudienceMultipliers(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`, `campaigns_update`. Returned by
    `campaigns_create`, `campaigns_get`, `campaigns_list` and 1 more."""

    __extra__ = float
    audience_id: str | None = opt(str, "AUDIENCE_ID")
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
