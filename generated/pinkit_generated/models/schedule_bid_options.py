"""The model `ScheduleBidOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        ScheduleAgeBucketMultipliers,
        ScheduleAppTypeMultipliers,
        ScheduleAudienceMultipliers,
        ScheduleBidOptionsGenderMultipliers,
        ScheduleBidOptionsPlacementMultipliers,
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
            age_bucket_multipliers: ScheduleAgeBucketMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            app_type_multipliers: ScheduleAppTypeMultipliers | Mapping[str, Any] | None | Unset = UNSET,
            audience_multipliers: ScheduleAudienceMultipliers | Mapping[str, Any] | Unset = UNSET,
            gender_multipliers: ScheduleBidOptionsGenderMultipliers
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            placement_multipliers: ScheduleBidOptionsPlacementMultipliers
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
