"""The model `TargetingTemplateCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        PlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
        TargetingTemplateKeyword,
        TargetingTemplateKeywordDict,
        TrackingUrls,
        TrackingUrlsDict,
    )


@model
class TargetingTemplateCreate(Model):
    """Sent to `targeting_template_create`."""

    name: str = req(str)
    targeting_attributes: TargetingSpecOptimal = req("TargetingSpecOptimal")
    auto_targeting_enabled: bool | None = opt(bool)
    """Default true."""
    keywords: list[TargetingTemplateKeyword] | None = opt(["TargetingTemplateKeyword"])
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            targeting_attributes: TargetingSpecOptimal | TargetingSpecOptimalDict,
            auto_targeting_enabled: bool | Unset = UNSET,
            keywords: Sequence[TargetingTemplateKeyword | TargetingTemplateKeywordDict] | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
