"""The model `CampaignBidOptionsUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AgeBucketMultipliers,
        AgeBucketMultipliersDict,
        AppTypeMultipliers,
        AppTypeMultipliersDict,
        CampaignAudienceMultipliers,
        CampaignAudienceMultipliersDict,
        CampaignBidOptionsUpdateMaskItems,
        FreqBidMultiplierTimeWindow,
        FrequencyMultipliers,
        FrequencyMultipliersDict,
        GenderMultipliers,
        GenderMultipliersDict,
        PlacementMultipliers,
        PlacementMultipliersDict,
    )


@model
class CampaignBidOptionsUpdate(Model):
    """Sent to `bulk_upsert_create`, `campaigns_update`."""

    update_mask: list[CampaignBidOptionsUpdateMaskItems] = req([Enum("CampaignBidOptionsUpdateMaskItems")])
    age_bucket_multipliers: AgeBucketMultipliers | None = opt(("AgeBucketMultipliers", None))
    app_type_multipliers: AppTypeMultipliers | None = opt(("AppTypeMultipliers", None))
    audience_multipliers: CampaignAudienceMultipliers | None = opt("CampaignAudienceMultipliers")
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None = opt(
        (Enum("FreqBidMultiplierTimeWindow"), None)
    )
    frequency_multipliers: FrequencyMultipliers | None = opt(("FrequencyMultipliers", None))
    gender_multipliers: GenderMultipliers | None = opt(("GenderMultipliers", None))
    placement_multipliers: PlacementMultipliers | None = opt(("PlacementMultipliers", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            update_mask: Sequence[CampaignBidOptionsUpdateMaskItems],
            age_bucket_multipliers: AgeBucketMultipliers | AgeBucketMultipliersDict | None | Unset = UNSET,
            app_type_multipliers: AppTypeMultipliers | AppTypeMultipliersDict | None | Unset = UNSET,
            audience_multipliers: CampaignAudienceMultipliers
            | CampaignAudienceMultipliersDict
            | Unset = UNSET,
            freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None | Unset = UNSET,
            frequency_multipliers: FrequencyMultipliers | FrequencyMultipliersDict | None | Unset = UNSET,
            gender_multipliers: GenderMultipliers | GenderMultipliersDict | None | Unset = UNSET,
            placement_multipliers: PlacementMultipliers | PlacementMultipliersDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
