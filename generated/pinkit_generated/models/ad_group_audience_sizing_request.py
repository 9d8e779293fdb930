"""The model `AdGroupAudienceSizingRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdGroupAudienceSizingRequestCreativeTypesItem,
        AdGroupAudienceSizingRequestKeywordsItem,
        PlacementGroupType,
        TargetingSpec,
    )


@model
class AdGroupAudienceSizingRequest(Model):
    """Sent to `ad_groups_audience_sizing`."""

    auto_targeting_enabled: bool | None = opt(bool)
    creative_types: list[AdGroupAudienceSizingRequestCreativeTypesItem] | None = opt(
        ([Enum("AdGroupAudienceSizingRequestCreativeTypesItem")], None)
    )
    keywords: list[AdGroupAudienceSizingRequestKeywordsItem] | None = opt(
        (["AdGroupAudienceSizingRequestKeywordsItem"], None)
    )
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    product_group_ids: list[str] | None = opt(([str], None))
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            auto_targeting_enabled: bool | Unset = UNSET,
            creative_types: Sequence[AdGroupAudienceSizingRequestCreativeTypesItem] | None | Unset = UNSET,
            keywords: Sequence[AdGroupAudienceSizingRequestKeywordsItem | Mapping[str, Any]]
            | None
            | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            product_group_ids: Sequence[str] | None | Unset = UNSET,
            targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
