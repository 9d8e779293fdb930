"""The model `CampaignPlanningAdGroupAudienceSize`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CampaignPlanningAdGroupAudienceSize(Model):
    """Used by no operation."""

    count_lower: int | None = opt(int)
    count_upper: int | None = opt(int)
