"""The model `CampaignPlanningConfidenceLevelAlert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningConfidenceLevelAlertReason, CampaignPlanningConfidenceLevelAlertSeverity


@model
class CampaignPlanningConfidenceLevelAlert(Model):
    """Used by no operation."""

    description: str | None = opt(str)
    reason: CampaignPlanningConfidenceLevelAlertReason | None = opt(
        Enum("CampaignPlanningConfidenceLevelAlertReason")
    )
    severity: CampaignPlanningConfidenceLevelAlertSeverity | None = opt(
        Enum("CampaignPlanningConfidenceLevelAlertSeverity")
    )
