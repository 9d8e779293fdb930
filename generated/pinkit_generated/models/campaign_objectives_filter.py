"""The model `CampaignObjectivesFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ObjectiveType


@model
class CampaignObjectivesFilter(Model):
    """Used by no operation."""

    campaign_objective_types: list[ObjectiveType] | None = opt([Enum("ObjectiveType")])
