"""The model `CampaignPlanningBudgetRecommendationPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningEstimationType, CampaignPlanningPointEstimate


@model
class CampaignPlanningBudgetRecommendationPoint(Model):
    """Used by no operation."""

    estimation_type: CampaignPlanningEstimationType | None = opt(Enum("CampaignPlanningEstimationType"))
    point_estimate: CampaignPlanningPointEstimate | None = opt("CampaignPlanningPointEstimate")
