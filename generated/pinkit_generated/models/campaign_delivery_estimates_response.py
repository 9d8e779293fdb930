"""The model `CampaignDeliveryEstimatesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignDeliveryEstimatesDerivedMetrics, CampaignPlanningCurveEstimate


@model
class CampaignDeliveryEstimatesResponse(Model):
    """Returned by `get_campaign_delivery_estimates`."""

    curves: list[CampaignPlanningCurveEstimate] | None = opt(["CampaignPlanningCurveEstimate"])
    """At most 20 items."""
    derived_metrics: CampaignDeliveryEstimatesDerivedMetrics | None = opt(
        "CampaignDeliveryEstimatesDerivedMetrics"
    )
    max_potential_spend: int | None = opt(int)
