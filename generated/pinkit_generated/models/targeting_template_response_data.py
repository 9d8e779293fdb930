"""The model `TargetingTemplateResponseData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        PlacementGroupType,
        TargetingSpec,
        TargetingTemplateAudienceSizing,
        TargetingTemplateKeyword,
        TargetingTemplateResponseDataStatus,
        TrackingUrls,
    )


@model
class TargetingTemplateResponseData(Model):
    """Used by no operation."""

    ad_account_id: str | None = opt(str)
    auto_targeting_enabled: bool | None = opt(bool)
    created_time: int | None = opt(int)
    id: str | None = opt(str)
    keywords: list[TargetingTemplateKeyword] | None = opt(["TargetingTemplateKeyword"])
    name: str | None = opt(str)
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    sizing: TargetingTemplateAudienceSizing | None = opt(("TargetingTemplateAudienceSizing", None))
    status: TargetingTemplateResponseDataStatus | None = opt(Enum("TargetingTemplateResponseDataStatus"))
    targeting_attributes: TargetingSpec | None = opt("TargetingSpec")
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    updated_time: int | None = opt(int)
