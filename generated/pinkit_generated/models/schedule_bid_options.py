"""The model `ScheduleBidOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
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


@model
class ScheduleBidOptions(Model):
    """Sent to `bulk_upsert_create`."""

    age_bucket_multipliers: ScheduleAgeBucketMultipliers | None = opt(("ScheduleAgeBucketMultipliers", None))
    app_type_multipliers: ScheduleAppTypeMultipliers | None = opt(("ScheduleAppTypeMultipliers", None))
    audience_multipliers: ScheduleAudienceMultipliers | None = opt("ScheduleAudienceMultipliers")
    gender_multipliers: ScheduleBidOptionsGenderMultipliers | None = opt(
        ("ScheduleBidOptionsGenderMultipliers", None)
    )
    placement_multipliers: ScheduleBidOptionsPlacementMultipliers | None = opt(
        ("ScheduleBidOptionsPlacementMultipliers", None)
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            age_bucket_multipliers: ScheduleAgeBucketMultipliers
            | ScheduleAgeBucketMultipliersDict
            | None
            | Unset = UNSET,
            app_type_multipliers: ScheduleAppTypeMultipliers
            | ScheduleAppTypeMultipliersDict
            | None
            | Unset = UNSET,
            audience_multipliers: ScheduleAudienceMultipliers
            | ScheduleAudienceMultipliersDict
            | Unset = UNSET,
            gender_multipliers: ScheduleBidOptionsGenderMultipliers
            | ScheduleBidOptionsGenderMultipliersDict
            | None
            | Unset = UNSET,
            placement_multipliers: ScheduleBidOptionsPlacementMultipliers
            | ScheduleBidOptionsPlacementMultipliersDict
            | None
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
