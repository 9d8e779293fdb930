"""The model `AdGroupAudienceSizingCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdGroupAudienceSizingCreativeTypes,
        AdGroupAudienceSizingKeyword,
        AdGroupAudienceSizingKeywordDict,
        AdgroupPlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


@model
class AdGroupAudienceSizingCreate(Model):
    """Sent to `ad_groups_audience_sizing`."""

    auto_targeting_enabled: bool | None = opt(bool)
    """Default true."""
    creative_types: list[AdGroupAudienceSizingCreativeTypes] | None = opt(
        ([Enum("AdGroupAudienceSizingCreativeTypes")], None)
    )
    keywords: list[AdGroupAudienceSizingKeyword] | None = opt((["AdGroupAudienceSizingKeyword"], None))
    placement_group: AdgroupPlacementGroupType | None = opt(Enum("AdgroupPlacementGroupType"))
    """Default ALL."""
    product_group_ids: list[str] | None = opt(([str], None))
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            auto_targeting_enabled: bool | Unset = UNSET,
            creative_types: Sequence[AdGroupAudienceSizingCreativeTypes] | None | Unset = UNSET,
            keywords: Sequence[AdGroupAudienceSizingKeyword | AdGroupAudienceSizingKeywordDict]
            | None
            | Unset = UNSET,
            placement_group: AdgroupPlacementGroupType | Unset = UNSET,
            product_group_ids: Sequence[str] | None | Unset = UNSET,
            targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
