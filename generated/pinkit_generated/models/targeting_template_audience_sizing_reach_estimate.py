"""The model `TargetingTemplateAudienceSizingReachEstimate`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TargetingTemplateAudienceSizingReachEstimate(Model):
    """Returned by `targeting_template_create`, `targeting_template_list`."""

    estimate: int | None = opt(int)
    lower_bound: int | None = opt(int)
    upper_bound: int | None = opt(int)
