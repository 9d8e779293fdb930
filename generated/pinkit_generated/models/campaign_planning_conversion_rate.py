"""The model `CampaignPlanningConversionRate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CampaignPlanningConversionAttribution, CampaignPlanningConversionEvent


@model
class CampaignPlanningConversionRate(Model):
    """Used by no operation."""

    attribution_windows: CampaignPlanningConversionAttribution = req("CampaignPlanningConversionAttribution")
    conversion_event: CampaignPlanningConversionEvent = req(Enum("CampaignPlanningConversionEvent"))
    conversion_rate: float = req(float)
