"""The model `NullableOptimizationGoalMetadata` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ConversionTagV3GoalMetadata,
        ConversionTagV3GoalMetadataDict,
        FrequencyGoalMetadata,
        FrequencyGoalMetadataDict,
        ScrollupGoalMetadata,
        ScrollupGoalMetadataDict,
    )


class NullableOptimizationGoalMetadataDict(TypedDict, total=False):
    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata | ConversionTagV3GoalMetadataDict
    frequency_goal_metadata: FrequencyGoalMetadata | FrequencyGoalMetadataDict
    scrollup_goal_metadata: ScrollupGoalMetadata | ScrollupGoalMetadataDict
