"""The model `CampaignBidOptionsUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AppTypeMultipliers,
        CampaignAudienceMultipliers,
        CampaignBidOptionsUpdateUpdateMaskItem,
        PlacementMultipliers,
    )


@model
class CampaignBidOptionsUpdate(Model):
    """Sent to `bulk_upsert_create`, `campaigns_update`."""

    update_mask: list[CampaignBidOptionsUpdateUpdateMaskItem] = req(
        [Enum("CampaignBidOptionsUpdateUpdateMaskItem")]
    )
    app_type_multipliers: AppTypeMultipliers | None = opt(("AppTypeMultipliers", None))
    audience_multipliers: CampaignAudienceMultipliers | None = opt("CampaignAudienceMultipliers")
    placement_multipliers: PlacementMultipliers | None = opt(("PlacementMultipliers", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            update_mask: Sequence[CampaignBidOptionsUpdateUpdateMaskItem],
            app_type_multipliers: AppTypeMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            audience_multipliers: CampaignAudienceMultipliers | Mapping[str, Any] | Unset = UNSET,
            placement_multipliers: PlacementMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
