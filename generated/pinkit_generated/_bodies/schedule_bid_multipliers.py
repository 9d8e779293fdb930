"""The model `ScheduleBidMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        BidOptionsAgeBucketMultipliers,
        BidOptionsAgeBucketMultipliersDict,
        BidOptionsAppTypeMultipliers,
        BidOptionsAppTypeMultipliersDict,
        BidOptionsAudienceMultipliers,
        BidOptionsAudienceMultipliersDict,
        BidOptionsGenderMultipliers,
        BidOptionsGenderMultipliersDict,
        BidOptionsPlacementMultipliers,
        BidOptionsPlacementMultipliersDict,
    )


class ScheduleBidMultipliersDict(TypedDict, total=False):
    age_bucket_multipliers: BidOptionsAgeBucketMultipliers | BidOptionsAgeBucketMultipliersDict
    app_type_multipliers: BidOptionsAppTypeMultipliers | BidOptionsAppTypeMultipliersDict
    audience_multipliers: Sequence[BidOptionsAudienceMultipliers | BidOptionsAudienceMultipliersDict]
    gender_multipliers: BidOptionsGenderMultipliers | BidOptionsGenderMultipliersDict
    placement_multipliers: BidOptionsPlacementMultipliers | BidOptionsPlacementMultipliersDict
