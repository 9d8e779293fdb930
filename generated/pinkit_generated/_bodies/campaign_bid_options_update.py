"""The model `CampaignBidOptionsUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class CampaignBidOptionsUpdateDict(TypedDict, total=False):
    update_mask: Required[Sequence[CampaignBidOptionsUpdateMaskItems]]
    age_bucket_multipliers: AgeBucketMultipliers | AgeBucketMultipliersDict | None
    app_type_multipliers: AppTypeMultipliers | AppTypeMultipliersDict | None
    audience_multipliers: CampaignAudienceMultipliers | CampaignAudienceMultipliersDict
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None
    frequency_multipliers: FrequencyMultipliers | FrequencyMultipliersDict | None
    gender_multipliers: GenderMultipliers | GenderMultipliersDict | None
    placement_multipliers: PlacementMultipliers | PlacementMultipliersDict | None
