"""The model `TargetingTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        PlacementGroupType,
        TargetingSpecOptimal,
        TargetingTemplateAudienceSizing,
        TargetingTemplateKeyword,
        TargetingTemplateStatus,
        TrackingUrls,
    )


@model
class TargetingTemplate(Model):
    """Returned by `targeting_template_create`, `targeting_template_list`."""

    name: str = req(str)
    targeting_attributes: TargetingSpecOptimal = req("TargetingSpecOptimal")
    ad_account_id: str | None = opt(str)
    """Read-only; digits."""
    auto_targeting_enabled: bool | None = opt(bool)
    """Default true."""
    created_time: int | None = opt(int)
    """Read-only."""
    id: str | None = opt(str)
    """Read-only; digits."""
    keywords: list[TargetingTemplateKeyword] | None = opt(["TargetingTemplateKeyword"])
    placement_group: PlacementGroupType | str | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    sizing: TargetingTemplateAudienceSizing | None = opt(("TargetingTemplateAudienceSizing", None))
    """Read-only."""
    status: TargetingTemplateStatus | str | None = opt(Enum("TargetingTemplateStatus"))
    """Read-only."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    updated_time: int | None = opt(int)
    """Read-only."""
    valid: bool | None = opt((bool, None))
    """Read-only."""
