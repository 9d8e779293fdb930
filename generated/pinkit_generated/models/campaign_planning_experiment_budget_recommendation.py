"""The model `CampaignPlanningExperimentBudgetRecommendation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningBudgetRecommendationPoint


@model
class CampaignPlanningExperimentBudgetRecommendation(Model):
    """Used by no operation."""

    budget_recommendation: int | None = opt(int)
    lifetime_days_recommendation: int | None = opt(int)
    point_estimations: list[CampaignPlanningBudgetRecommendationPoint] | None = opt(
        ["CampaignPlanningBudgetRecommendationPoint"]
    )
    version_id: str | None = opt(str)
