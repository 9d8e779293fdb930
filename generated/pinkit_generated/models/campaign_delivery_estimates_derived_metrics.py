"""The model `CampaignDeliveryEstimatesDerivedMetrics`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CampaignDeliveryEstimatesDerivedMetrics(Model):
    """Returned by `get_campaign_delivery_estimates`."""

    cpc: float | None = opt(float)
    cpc_lower: float | None = opt(float)
    cpc_upper: float | None = opt(float)
    cpm: float | None = opt(float)
    cpm_lower: float | None = opt(float)
    cpm_upper: float | None = opt(float)
    lifetime_frequency: float | None = opt(float)
    lifetime_frequency_lower: float | None = opt(float)
    lifetime_frequency_upper: float | None = opt(float)
    lifetime_impression: float | None = opt(float)
    lifetime_impression_lower: float | None = opt(float)
    lifetime_impression_upper: float | None = opt(float)
    lifetime_reach: float | None = opt(float)
    lifetime_reach_lower: float | None = opt(float)
    lifetime_reach_upper: float | None = opt(float)
    weekly_click: float | None = opt(float)
    weekly_click_lower: float | None = opt(float)
    weekly_click_upper: float | None = opt(float)
    weekly_frequency: float | None = opt(float)
    weekly_frequency_lower: float | None = opt(float)
    weekly_frequency_upper: float | None = opt(float)
    weekly_impression: float | None = opt(float)
    weekly_impression_lower: float | None = opt(float)
    weekly_impression_upper: float | None = opt(float)
    weekly_reach: float | None = opt(float)
    weekly_reach_lower: float | None = opt(float)
    weekly_reach_upper: float | None = opt(float)
