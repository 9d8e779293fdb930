"""The model `CampaignPlanningCurveEstimate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningEstimationType, CampaignPlanningPointEstimate


@model
class CampaignPlanningCurveEstimate(Model):
    """Returned by `get_campaign_delivery_estimates`."""

    estimation_type: CampaignPlanningEstimationType | str | None = opt(Enum("CampaignPlanningEstimationType"))
    points: list[CampaignPlanningPointEstimate] | None = opt(["CampaignPlanningPointEstimate"])
    """At most 100 items."""
