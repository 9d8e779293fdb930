"""The model `TargetingTemplateCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PlacementGroupType, TargetingSpec, TargetingTemplateKeyword, TrackingUrls


@model
class TargetingTemplateCommon(Model):
    """Used by no operation."""

    auto_targeting_enabled: bool | None = opt(bool)
    keywords: list[TargetingTemplateKeyword] | None = opt(["TargetingTemplateKeyword"])
    name: str | None = opt(str)
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    targeting_attributes: TargetingSpec | None = opt("TargetingSpec")
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
