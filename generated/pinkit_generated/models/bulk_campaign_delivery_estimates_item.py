"""The model `BulkCampaignDeliveryEstimatesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CampaignDeliveryEstimatesDerivedMetrics,
        CampaignPlanningAdGroupAudienceSize,
        CampaignPlanningConversionRate,
        CampaignPlanningCurveEstimate,
        CampaignPlanningResponseError,
    )


@model
class BulkCampaignDeliveryEstimatesItem(Model):
    """Used by no operation."""

    adgroup_audience_sizes: list[CampaignPlanningAdGroupAudienceSize] | None = opt(
        ["CampaignPlanningAdGroupAudienceSize"]
    )
    conversion_rate: float | None = opt(float)
    conversion_rates: list[CampaignPlanningConversionRate] | None = opt(["CampaignPlanningConversionRate"])
    curves: list[CampaignPlanningCurveEstimate] | None = opt(["CampaignPlanningCurveEstimate"])
    derived_metrics: CampaignDeliveryEstimatesDerivedMetrics | None = opt(
        "CampaignDeliveryEstimatesDerivedMetrics"
    )
    errors: list[CampaignPlanningResponseError] | None = opt(["CampaignPlanningResponseError"])
    estimate_id: str | None = opt(str)
    max_potential_spend: int | None = opt(int)
