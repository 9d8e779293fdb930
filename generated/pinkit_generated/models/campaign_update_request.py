"""The model `CampaignUpdateRequest`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CampaignBidOptionsUpdate,
        CampaignBidOptionsUpdateDict,
        EntityStatus,
        IntendedPromotionType,
        ObjectiveType,
        TrackingUrls,
        TrackingUrlsDict,
    )


@model
class CampaignUpdateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    ad_account_id: str = req(str)
    """Digits."""
    id: str = req(str)
    """Digits."""
    bid_options: CampaignBidOptionsUpdate | None = opt(("CampaignBidOptionsUpdate", None))
    daily_spend_cap: int | None = opt((int, None))
    default_ad_group_budget_in_micro_currency: int | None = opt((int, None))
    end_time: int | None = opt((int, None))
    intended_promotion_type: IntendedPromotionType | None = opt(Enum("IntendedPromotionType"))
    is_automated_campaign: bool | None = opt((bool, None))
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    is_ltv_optimized: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    is_top_of_search: bool | None = opt(bool)
    lifetime_spend_cap: int | None = opt((int, None))
    name: str | None = opt(str)
    objective_type: ObjectiveType | None = opt((Enum("ObjectiveType"), None))
    order_line_id: str | None = opt((str, None))
    """Digits."""
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_account_id: str,
            id: str,
            bid_options: CampaignBidOptionsUpdate | CampaignBidOptionsUpdateDict | None | Unset = UNSET,
            daily_spend_cap: int | None | Unset = UNSET,
            default_ad_group_budget_in_micro_currency: int | None | Unset = UNSET,
            end_time: dt.datetime | int | None | Unset = UNSET,
            intended_promotion_type: IntendedPromotionType | Unset = UNSET,
            is_automated_campaign: bool | None | Unset = UNSET,
            is_campaign_budget_optimization: bool | None | Unset = UNSET,
            is_flexible_daily_budgets: bool | None | Unset = UNSET,
            is_ltv_optimized: bool | Unset = UNSET,
            is_performance_plus: bool | Unset = UNSET,
            is_top_of_search: bool | Unset = UNSET,
            lifetime_spend_cap: int | None | Unset = UNSET,
            name: str | Unset = UNSET,
            objective_type: ObjectiveType | None | Unset = UNSET,
            order_line_id: str | None | Unset = UNSET,
            start_time: dt.datetime | int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
