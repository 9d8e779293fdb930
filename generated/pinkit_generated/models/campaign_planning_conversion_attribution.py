"""The model `CampaignPlanningConversionAttribution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningConversionAttributionWindowDays


@model
class CampaignPlanningConversionAttribution(Model):
    """Used by no operation."""

    click_window_days: CampaignPlanningConversionAttributionWindowDays | None = opt(
        Enum("CampaignPlanningConversionAttributionWindowDays")
    )
    engagement_window_days: CampaignPlanningConversionAttributionWindowDays | None = opt(
        Enum("CampaignPlanningConversionAttributionWindowDays")
    )
    view_window_days: CampaignPlanningConversionAttributionWindowDays | None = opt(
        Enum("CampaignPlanningConversionAttributionWindowDays")
    )
