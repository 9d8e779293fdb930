"""The model `CampaignBidOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AppTypeMultipliers, CampaignAudienceMultipliers, PlacementMultipliers


@model
class CampaignBidOptions(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`. Answered by `campaigns_create`, `campaigns_get`,
    `campaigns_list` and 1 more."""

    app_type_multipliers: AppTypeMultipliers | None = opt(("AppTypeMultipliers", None))
    audience_multipliers: CampaignAudienceMultipliers | None = opt("CampaignAudienceMultipliers")
    placement_multipliers: PlacementMultipliers | None = opt(("PlacementMultipliers", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_type_multipliers: AppTypeMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            audience_multipliers: CampaignAudienceMultipliers | Mapping[str, Any] | Unset = UNSET,
            placement_multipliers: PlacementMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
