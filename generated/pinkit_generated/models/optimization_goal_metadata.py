"""The model `OptimizationGoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        OptimizationGoalMetadataConversionTagV3GoalMetadata,
        OptimizationGoalMetadataFrequencyGoalMetadata,
        OptimizationGoalMetadataScrollupGoalMetadata,
    )


@model
class OptimizationGoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 1 more. Answered by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 1 more."""

    conversion_tag_v3_goal_metadata: OptimizationGoalMetadataConversionTagV3GoalMetadata | None = opt(
        "OptimizationGoalMetadataConversionTagV3GoalMetadata"
    )
    frequency_goal_metadata: OptimizationGoalMetadataFrequencyGoalMetadata | None = opt(
        "OptimizationGoalMetadataFrequencyGoalMetadata"
    )
    scrollup_goal_metadata: OptimizationGoalMetadataScrollupGoalMetadata | None = opt(
        "OptimizationGoalMetadataScrollupGoalMetadata"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conversion_tag_v3_goal_metadata: OptimizationGoalMetadataConversionTagV3GoalMetadata
            | Mapping[str, Any]
            | Unset = UNSET,
            frequency_goal_metadata: OptimizationGoalMetadataFrequencyGoalMetadata
            | Mapping[str, Any]
            | Unset = UNSET,
            scrollup_goal_metadata: OptimizationGoalMetadataScrollupGoalMetadata
            | Mapping[str, Any]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
