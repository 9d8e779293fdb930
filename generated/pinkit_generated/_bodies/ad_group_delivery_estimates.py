"""The model `AdGroupDeliveryEstimates` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class AdGroupDeliveryEstimatesDict(TypedDict, total=False):
    auto_targeting_enabled: bool
    creative_types: Sequence[AdGroupAudienceSizingCreativeTypes]
    keywords: (
        Sequence[AdGroupDeliveryEstimatesKeywordsItems | AdGroupDeliveryEstimatesKeywordsItemsDict] | None
    )
    monthly_frequency_cap: int
    optimization_goal_metadata: OptimizationGoalMetadata | OptimizationGoalMetadataDict
    optimization_type: OptimizationType
    placement_group: PlacementGroupType
    product_group_ids: Sequence[str]
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict
