"""The model `CampaignBidOptionsCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AgeBucketMultipliers,
        AgeBucketMultipliersDict,
        AppTypeMultipliers,
        AppTypeMultipliersDict,
        CampaignAudienceMultipliers,
        CampaignAudienceMultipliersDict,
        FreqBidMultiplierTimeWindow,
        FrequencyMultipliers,
        FrequencyMultipliersDict,
        GenderMultipliers,
        GenderMultipliersDict,
        PlacementMultipliers,
        PlacementMultipliersDict,
    )


class CampaignBidOptionsCreateDict(TypedDict, total=False):
    age_bucket_multipliers: AgeBucketMultipliers | AgeBucketMultipliersDict | None
    app_type_multipliers: AppTypeMultipliers | AppTypeMultipliersDict | None
    audience_multipliers: CampaignAudienceMultipliers | CampaignAudienceMultipliersDict
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None
    frequency_multipliers: FrequencyMultipliers | FrequencyMultipliersDict | None
    gender_multipliers: GenderMultipliers | GenderMultipliersDict | None
    placement_multipliers: PlacementMultipliers | PlacementMultipliersDict | None
