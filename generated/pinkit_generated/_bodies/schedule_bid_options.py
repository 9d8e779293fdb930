"""The model `ScheduleBidOptions` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ScheduleAgeBucketMultipliers,
        ScheduleAgeBucketMultipliersDict,
        ScheduleAppTypeMultipliers,
        ScheduleAppTypeMultipliersDict,
        ScheduleAudienceMultipliers,
        ScheduleAudienceMultipliersDict,
        ScheduleBidOptionsGenderMultipliers,
        ScheduleBidOptionsGenderMultipliersDict,
        ScheduleBidOptionsPlacementMultipliers,
        ScheduleBidOptionsPlacementMultipliersDict,
    )


class ScheduleBidOptionsDict(TypedDict, total=False):
    age_bucket_multipliers: ScheduleAgeBucketMultipliers | ScheduleAgeBucketMultipliersDict | None
    app_type_multipliers: ScheduleAppTypeMultipliers | ScheduleAppTypeMultipliersDict | None
    audience_multipliers: ScheduleAudienceMultipliers | ScheduleAudienceMultipliersDict
    gender_multipliers: ScheduleBidOptionsGenderMultipliers | ScheduleBidOptionsGenderMultipliersDict | None
    placement_multipliers: (
        ScheduleBidOptionsPlacementMultipliers | ScheduleBidOptionsPlacementMultipliersDict | None
    )
