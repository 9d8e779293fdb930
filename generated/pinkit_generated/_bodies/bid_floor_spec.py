"""The model `BidFloorSpec` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ActionType,
        BidFloorObjectiveType,
        Country,
        CreativeType,
        Currency,
        OptimizationGoalMetadata,
        OptimizationGoalMetadataDict,
    )


class BidFloorSpecDict(TypedDict, total=False):
    billable_event: Required[ActionType]
    currency: Required[Currency]
    countries: Sequence[Country]
    creative_type: CreativeType
    objective_type: BidFloorObjectiveType
    optimization_goal_metadata: OptimizationGoalMetadata | OptimizationGoalMetadataDict
