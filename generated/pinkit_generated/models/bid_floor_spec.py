"""The model `BidFloorSpec`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ActionType,
        BidFloorObjectiveType,
        Country,
        CreativeType,
        Currency,
        OptimizationGoalMetadata,
        OptimizationGoalMetadataDict,
    )


@model
class BidFloorSpec(Model):
    """Sent to `ad_groups_bid_floor_get`."""

    billable_event: ActionType = req(Enum("ActionType"))
    currency: Currency = req(Enum("Currency"))
    countries: list[Country] | None = opt([Enum("Country")])
    creative_type: CreativeType | None = opt(Enum("CreativeType"))
    objective_type: BidFloorObjectiveType | None = opt(Enum("BidFloorObjectiveType"))
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt("OptimizationGoalMetadata")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            billable_event: ActionType,
            currency: Currency,
            countries: Sequence[Country] | Unset = UNSET,
            creative_type: CreativeType | Unset = UNSET,
            objective_type: BidFloorObjectiveType | Unset = UNSET,
            optimization_goal_metadata: OptimizationGoalMetadata
            | OptimizationGoalMetadataDict
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
