"""The model `TargetingTemplateCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        PlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
        TargetingTemplateKeyword,
        TargetingTemplateKeywordDict,
        TrackingUrls,
        TrackingUrlsDict,
    )


class TargetingTemplateCreateDict(TypedDict, total=False):
    name: Required[str]
    targeting_attributes: Required[TargetingSpecOptimal | TargetingSpecOptimalDict]
    auto_targeting_enabled: bool
    keywords: Sequence[TargetingTemplateKeyword | TargetingTemplateKeywordDict]
    placement_group: PlacementGroupType
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
