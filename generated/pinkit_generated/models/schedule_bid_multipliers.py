"""The model `ScheduleBidMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
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


@model
class ScheduleBidMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    age_bucket_multipliers: BidOptionsAgeBucketMultipliers | None = opt("BidOptionsAgeBucketMultipliers")
    app_type_multipliers: BidOptionsAppTypeMultipliers | None = opt("BidOptionsAppTypeMultipliers")
    audience_multipliers: list[BidOptionsAudienceMultipliers] | None = opt(["BidOptionsAudienceMultipliers"])
    gender_multipliers: BidOptionsGenderMultipliers | None = opt("BidOptionsGenderMultipliers")
    placement_multipliers: BidOptionsPlacementMultipliers | None = opt("BidOptionsPlacementMultipliers")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            age_bucket_multipliers: BidOptionsAgeBucketMultipliers
            | BidOptionsAgeBucketMultipliersDict
            | Unset = UNSET,
            app_type_multipliers: BidOptionsAppTypeMultipliers
            | BidOptionsAppTypeMultipliersDict
            | Unset = UNSET,
            audience_multipliers: Sequence[BidOptionsAudienceMultipliers | BidOptionsAudienceMultipliersDict]
            | Unset = UNSET,
            gender_multipliers: BidOptionsGenderMultipliers | BidOptionsGenderMultipliersDict | Unset = UNSET,
            placement_multipliers: BidOptionsPlacementMultipliers
            | BidOptionsPlacementMultipliersDict
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
