"""The model `OptimizationGoalMetadataConversionTagV3GoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
        OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType,
    )


@model
class OptimizationGoalMetadataConversionTagV3GoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 1 more. Answered by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 1 more."""

    attribution_windows: OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows | None = opt(
        "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows"
    )
    conversion_event: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | str | None = opt(
        Enum("OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent")
    )
    conversion_tag_id: str | None = opt(str)
    cpa_goal_value_in_micro_currency: str | None = opt(str)
    is_roas_optimized: bool | None = opt((bool, None))
    learning_mode_type: OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType | str | None = (
        opt((Enum("OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType"), None))
    )
    reporting_event: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attribution_windows: OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows
            | Mapping[str, Any]
            | Unset = UNSET,
            conversion_event: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent
            | Unset = UNSET,
            conversion_tag_id: str | Unset = UNSET,
            cpa_goal_value_in_micro_currency: str | Unset = UNSET,
            is_roas_optimized: bool | None | Unset = UNSET,
            learning_mode_type: OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType
            | None
            | Unset = UNSET,
            reporting_event: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
