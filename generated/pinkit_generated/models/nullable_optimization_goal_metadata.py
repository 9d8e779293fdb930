"""The model `NullableOptimizationGoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        ConversionTagV3GoalMetadata,
        ConversionTagV3GoalMetadataDict,
        FrequencyGoalMetadata,
        FrequencyGoalMetadataDict,
        ScrollupGoalMetadata,
        ScrollupGoalMetadataDict,
    )


@model
class NullableOptimizationGoalMetadata(Model):
    """Sent to `ad_groups_create`, `ad_groups_update`. Returned by `ad_groups_create`, `ad_groups_get`,
    `ad_groups_list` and 2 more."""

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata | None = opt("ConversionTagV3GoalMetadata")
    frequency_goal_metadata: FrequencyGoalMetadata | None = opt("FrequencyGoalMetadata")
    scrollup_goal_metadata: ScrollupGoalMetadata | None = opt("ScrollupGoalMetadata")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata
            | ConversionTagV3GoalMetadataDict
            | Unset = UNSET,
            frequency_goal_metadata: FrequencyGoalMetadata | FrequencyGoalMetadataDict | Unset = UNSET,
            scrollup_goal_metadata: ScrollupGoalMetadata | ScrollupGoalMetadataDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
