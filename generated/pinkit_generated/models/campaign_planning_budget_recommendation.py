"""The model `CampaignPlanningBudgetRecommendation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningBudgetRecommendationPoint, CampaignPlanningExperimentBudgetRecommendation


@model
class CampaignPlanningBudgetRecommendation(Model):
    """Used by no operation."""

    budget_recommendation: int | None = opt(int)
    experiment_campaign_budget_recommendation: list[CampaignPlanningExperimentBudgetRecommendation] | None = (
        opt(["CampaignPlanningExperimentBudgetRecommendation"])
    )
    lifetime_days_recommendation: int | None = opt(int)
    point_estimations: list[CampaignPlanningBudgetRecommendationPoint] | None = opt(
        ["CampaignPlanningBudgetRecommendationPoint"]
    )
