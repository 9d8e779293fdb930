"""The model `TargetingTemplateAudienceSizing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingTemplateAudienceSizingReachEstimate


@model
class TargetingTemplateAudienceSizing(Model):
    """Returned by `targeting_template_create`, `targeting_template_list`."""

    reach_estimate: TargetingTemplateAudienceSizingReachEstimate | None = opt(
        "TargetingTemplateAudienceSizingReachEstimate"
    )
