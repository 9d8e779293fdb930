"""The model `AdGroupDeliveryEstimates`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdGroupAudienceSizingCreativeTypes,
        AdGroupDeliveryEstimatesKeywordsItems,
        AdGroupDeliveryEstimatesKeywordsItemsDict,
        OptimizationGoalMetadata,
        OptimizationGoalMetadataDict,
        OptimizationType,
        PlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


@model
class AdGroupDeliveryEstimates(Model):
    """Sent to `get_campaign_delivery_estimates`."""

    auto_targeting_enabled: bool | None = opt(bool)
    creative_types: list[AdGroupAudienceSizingCreativeTypes] | None = opt(
        [Enum("AdGroupAudienceSizingCreativeTypes")]
    )
    keywords: list[AdGroupDeliveryEstimatesKeywordsItems] | None = opt(
        (["AdGroupDeliveryEstimatesKeywordsItems"], None)
    )
    monthly_frequency_cap: int | None = opt(int)
    """At least 0."""
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt("OptimizationGoalMetadata")
    optimization_type: OptimizationType | None = opt(Enum("OptimizationType"))
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    product_group_ids: list[str] | None = opt([str])
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            auto_targeting_enabled: bool | Unset = UNSET,
            creative_types: Sequence[AdGroupAudienceSizingCreativeTypes] | Unset = UNSET,
            keywords: Sequence[
                AdGroupDeliveryEstimatesKeywordsItems | AdGroupDeliveryEstimatesKeywordsItemsDict
            ]
            | None
            | Unset = UNSET,
            monthly_frequency_cap: int | Unset = UNSET,
            optimization_goal_metadata: OptimizationGoalMetadata
            | OptimizationGoalMetadataDict
            | Unset = UNSET,
            optimization_type: OptimizationType | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            product_group_ids: Sequence[str] | Unset = UNSET,
            targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
