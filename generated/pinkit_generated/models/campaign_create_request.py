"""The model `CampaignCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CampaignBidOptions, EntityStatus, ObjectiveType, TrackingUrls


@model
class CampaignCreateRequest(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`."""

    ad_account_id: str = req(str)
    name: str = req(str)
    objective_type: ObjectiveType = req(Enum("ObjectiveType"))
    bid_options: CampaignBidOptions | None = opt("CampaignBidOptions")
    daily_spend_cap: int | None = opt((int, None))
    default_ad_group_budget_in_micro_currency: int | None = opt((int, None))
    end_time: int | None = opt((int, None))
    is_automated_campaign: bool | None = opt(bool)
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    is_flexible_daily_budgets: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    lifetime_spend_cap: int | None = opt((int, None))
    order_line_id: str | None = opt((str, None))
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_account_id: str,
            name: str,
            objective_type: ObjectiveType,
            bid_options: CampaignBidOptions | Mapping[str, Any] | Unset = UNSET,
            daily_spend_cap: int | None | Unset = UNSET,
            default_ad_group_budget_in_micro_currency: int | None | Unset = UNSET,
            end_time: int | None | Unset = UNSET,
            is_automated_campaign: bool | Unset = UNSET,
            is_campaign_budget_optimization: bool | None | Unset = UNSET,
            is_flexible_daily_budgets: bool | Unset = UNSET,
            is_performance_plus: bool | Unset = UNSET,
            lifetime_spend_cap: int | None | Unset = UNSET,
            order_line_id: str | None | Unset = UNSET,
            start_time: int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_urls: TrackingUrls | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
