"""The model `AdGroupAudienceSizingCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdGroupAudienceSizingCreativeTypes,
        AdGroupAudienceSizingKeyword,
        AdGroupAudienceSizingKeywordDict,
        AdgroupPlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


class AdGroupAudienceSizingCreateDict(TypedDict, total=False):
    auto_targeting_enabled: bool
    creative_types: Sequence[AdGroupAudienceSizingCreativeTypes] | None
    keywords: Sequence[AdGroupAudienceSizingKeyword | AdGroupAudienceSizingKeywordDict] | None
    placement_group: AdgroupPlacementGroupType
    product_group_ids: Sequence[str] | None
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict
