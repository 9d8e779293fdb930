"""The model `AdGroupUpdateRequest`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ActionType,
        AdGroupUpdateRequestPromotionApplicationLevel,
        BidStrategyType,
        BudgetType,
        EntityStatus,
        OptimizationGoalMetadata,
        OptimizationGoalMetadataDict,
        PacingDeliveryType,
        PlacementGroupType,
        TargetingSpec,
        TargetingSpecDict,
        TargetingSpecOperations,
        TargetingSpecOperationsDict,
        TrackingUrls,
        TrackingUrlsDict,
    )


@model
class AdGroupUpdateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    id: str = req(str)
    """Digits."""
    auto_targeting_enabled: bool | None = opt((bool, None))
    bid_in_micro_currency: int | None = opt((int, None))
    bid_multiplier: float | None = opt(float)
    """0 to 10."""
    bid_strategy_type: BidStrategyType | None = opt((Enum("BidStrategyType"), None))
    billable_event: ActionType | None = opt(Enum("ActionType"))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | None = opt(Enum("BudgetType"))
    campaign_id: str | None = opt(str)
    end_time: int | None = opt((int, None))
    is_creative_optimization: bool | None = opt((bool, None))
    lifetime_frequency_cap: int | None = opt(int)
    name: str | None = opt(str)
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt(("OptimizationGoalMetadata", None))
    pacing_delivery_type: PacingDeliveryType | None = opt(Enum("PacingDeliveryType"))
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    promotion_application_level: AdGroupUpdateRequestPromotionApplicationLevel | None = opt(
        (Enum("AdGroupUpdateRequestPromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    """Digits; default 0."""
    promotion_ids: list[str] | None = opt([str])
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")
    targeting_spec_operations: list[TargetingSpecOperations] | None = opt(["TargetingSpecOperations"])
    targeting_template_ids: list[str] | None = opt(([str], None))
    """At most 1 item."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            auto_targeting_enabled: bool | None | Unset = UNSET,
            bid_in_micro_currency: int | None | Unset = UNSET,
            bid_multiplier: float | Unset = UNSET,
            bid_strategy_type: BidStrategyType | None | Unset = UNSET,
            billable_event: ActionType | Unset = UNSET,
            budget_in_micro_currency: int | None | Unset = UNSET,
            budget_type: BudgetType | Unset = UNSET,
            campaign_id: str | Unset = UNSET,
            end_time: dt.datetime | int | None | Unset = UNSET,
            is_creative_optimization: bool | None | Unset = UNSET,
            lifetime_frequency_cap: int | Unset = UNSET,
            name: str | Unset = UNSET,
            optimization_goal_metadata: OptimizationGoalMetadata
            | OptimizationGoalMetadataDict
            | None
            | Unset = UNSET,
            pacing_delivery_type: PacingDeliveryType | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            promotion_application_level: AdGroupUpdateRequestPromotionApplicationLevel | None | Unset = UNSET,
            promotion_id: str | None | Unset = UNSET,
            promotion_ids: Sequence[str] | Unset = UNSET,
            start_time: dt.datetime | int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            targeting_spec: TargetingSpec | TargetingSpecDict | Unset = UNSET,
            targeting_spec_operations: Sequence[TargetingSpecOperations | TargetingSpecOperationsDict]
            | Unset = UNSET,
            targeting_template_ids: Sequence[str] | None | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
