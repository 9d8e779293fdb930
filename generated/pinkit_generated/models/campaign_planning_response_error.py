"""The model `CampaignPlanningResponseError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignPlanningResponseErrorCode


@model
class CampaignPlanningResponseError(Model):
    """Used by no operation."""

    code: CampaignPlanningResponseErrorCode | None = opt(Enum("CampaignPlanningResponseErrorCode"))
    message: str | None = opt(str)
