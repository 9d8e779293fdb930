"""The model `CampaignPlanningPointEstimate`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class CampaignPlanningPointEstimate(Model):
    """Returned by `get_campaign_delivery_estimates`."""

    budget: int = req(int)
    double_y: float | None = req((float, None))
    max_y: int | None = req((int, None))
    min_y: int | None = req((int, None))
    y: int | None = req((int, None))
