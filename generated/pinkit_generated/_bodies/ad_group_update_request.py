"""The model `AdGroupUpdateRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class AdGroupUpdateRequestDict(TypedDict, total=False):
    id: Required[str]
    auto_targeting_enabled: bool | None
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    billable_event: ActionType
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    campaign_id: str
    end_time: dt.datetime | int | None
    is_creative_optimization: bool | None
    lifetime_frequency_cap: int
    name: str
    optimization_goal_metadata: OptimizationGoalMetadata | OptimizationGoalMetadataDict | None
    pacing_delivery_type: PacingDeliveryType
    placement_group: PlacementGroupType
    promotion_application_level: AdGroupUpdateRequestPromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: Sequence[str]
    start_time: dt.datetime | int | None
    status: EntityStatus
    targeting_spec: TargetingSpec | TargetingSpecDict
    targeting_spec_operations: Sequence[TargetingSpecOperations | TargetingSpecOperationsDict]
    targeting_template_ids: Sequence[str] | None
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
