"""The model `AdGroupCreateRequest`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
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


@model
class AdGroupCreateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    billable_event: ActionType = req(Enum("ActionType"))
    campaign_id: str = req(str)
    name: str = req(str)
    auto_targeting_enabled: bool | None = opt(bool)
    bid_in_micro_currency: int | None = opt((int, None))
    bid_multiplier: float | None = opt(float)
    """0 to 10."""
    bid_strategy_type: BidStrategyType | None = opt((Enum("BidStrategyType"), None))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | None = opt(Enum("BudgetType"))
    """Default DAILY."""
    end_time: int | None = opt((int, None))
    is_creative_optimization: bool | None = opt((bool, None))
    lifetime_frequency_cap: int | None = opt(int)
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt(("OptimizationGoalMetadata", None))
    pacing_delivery_type: PacingDeliveryType | None = opt(Enum("PacingDeliveryType"))
    """Default STANDARD."""
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    promotion_application_level: AdGroupCreateRequestPromotionApplicationLevel | None = opt(
        (Enum("AdGroupCreateRequestPromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    """Digits; default 0."""
    promotion_ids: list[str] | None = opt([str])
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")
    targeting_template_ids: list[str] | None = opt(([str], None))
    """At most 1 item."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            billable_event: ActionType,
            campaign_id: str,
            name: str,
            auto_targeting_enabled: bool | Unset = UNSET,
            bid_in_micro_currency: int | None | Unset = UNSET,
            bid_multiplier: float | Unset = UNSET,
            bid_strategy_type: BidStrategyType | None | Unset = UNSET,
            budget_in_micro_currency: int | None | Unset = UNSET,
            budget_type: BudgetType | Unset = UNSET,
            end_time: dt.datetime | int | None | Unset = UNSET,
            is_creative_optimization: bool | None | Unset = UNSET,
            lifetime_frequency_cap: int | Unset = UNSET,
            optimization_goal_metadata: OptimizationGoalMetadata
            | OptimizationGoalMetadataDict
            | None
            | Unset = UNSET,
            pacing_delivery_type: PacingDeliveryType | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            promotion_application_level: AdGroupCreateRequestPromotionApplicationLevel | None | Unset = UNSET,
            promotion_id: str | None | Unset = UNSET,
            promotion_ids: Sequence[str] | Unset = UNSET,
            start_time: dt.datetime | int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            targeting_spec: TargetingSpec | TargetingSpecDict | Unset = UNSET,
            targeting_template_ids: Sequence[str] | None | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
