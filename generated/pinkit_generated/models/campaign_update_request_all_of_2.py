"""The model `CampaignUpdateRequestAllOf2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignBidOptionsUpdate, IntendedPromotionType, ObjectiveType


@model
class CampaignUpdateRequestAllOf2(Model):
    """Used by no operation."""

    bid_options: CampaignBidOptionsUpdate | None = opt(("CampaignBidOptionsUpdate", None))
    intended_promotion_type: IntendedPromotionType | None = opt(Enum("IntendedPromotionType"))
    is_ltv_optimized: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    is_top_of_search: bool | None = opt(bool)
    objective_type: ObjectiveType | None = opt((Enum("ObjectiveType"), None))
