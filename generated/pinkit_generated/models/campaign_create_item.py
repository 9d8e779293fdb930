"""The model `CampaignCreateItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CampaignBidOptions,
        CampaignBidOptionsDict,
        ConversionObjectiveType,
        EntityStatus,
        IntendedPromotionType,
        MobileAppPlatform,
        TrackingUrls,
        TrackingUrlsDict,
    )


@model
class CampaignCreateItem(Model):
    """Sent to `campaigns_create`."""

    name: str = req(str)
    objective_type: ConversionObjectiveType = req(Enum("ConversionObjectiveType"))
    ad_account_id: str | None = opt(str)
    """Deprecated; digits."""
    app_id: str | None = opt(str)
    app_platform: MobileAppPlatform | None = opt(Enum("MobileAppPlatform"))
    bid_options: CampaignBidOptions | None = opt(("CampaignBidOptions", None))
    daily_spend_cap: int | None = opt((int, None))
    default_ad_group_budget_in_micro_currency: int | None = opt((int, None))
    """Deprecated."""
    end_time: int | None = opt((int, None))
    intended_promotion_type: IntendedPromotionType | None = opt(Enum("IntendedPromotionType"))
    is_automated_campaign: bool | None = opt((bool, None))
    """Default false."""
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    """Default true."""
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    """Default false."""
    is_ltv_optimized: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    """Default false."""
    is_top_of_search: bool | None = opt(bool)
    """Default false."""
    lifetime_spend_cap: int | None = opt((int, None))
    order_line_id: str | None = opt((str, None))
    """Digits."""
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    """Default ACTIVE."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            objective_type: ConversionObjectiveType,
            ad_account_id: str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            app_platform: MobileAppPlatform | Unset = UNSET,
            bid_options: CampaignBidOptions | CampaignBidOptionsDict | None | Unset = UNSET,
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
            order_line_id: str | None | Unset = UNSET,
            start_time: dt.datetime | int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
