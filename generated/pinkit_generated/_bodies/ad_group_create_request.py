"""The model `AdGroupCreateRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ActionType,
        AdGroupCreateRequestPromotionApplicationLevel,
        BidStrategyType,
        BudgetType,
        EntityStatus,
        OptimizationGoalMetadata,
        OptimizationGoalMetadataDict,
        PacingDeliveryType,
        PlacementGroupType,
        TargetingSpec,
        TargetingSpecDict,
        TrackingUrls,
        TrackingUrlsDict,
    )


class AdGroupCreateRequestDict(TypedDict, total=False):
    billable_event: Required[ActionType]
    campaign_id: Required[str]
    name: Required[str]
    auto_targeting_enabled: bool
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    end_time: dt.datetime | int | None
    is_creative_optimization: bool | None
    lifetime_frequency_cap: int
    optimization_goal_metadata: OptimizationGoalMetadata | OptimizationGoalMetadataDict | None
    pacing_delivery_type: PacingDeliveryType
    placement_group: PlacementGroupType
    promotion_application_level: AdGroupCreateRequestPromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: Sequence[str]
    start_time: dt.datetime | int | None
    status: EntityStatus
    targeting_spec: TargetingSpec | TargetingSpecDict
    targeting_template_ids: Sequence[str] | None
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
