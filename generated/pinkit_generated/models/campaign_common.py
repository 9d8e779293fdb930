"""The model `CampaignCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import EntityStatus, TrackingUrls


@model
class CampaignCommon(Model):
    """Used by no operation."""

    ad_account_id: str | None = opt(str)
    daily_spend_cap: int | None = opt((int, None))
    end_time: int | None = opt((int, None))
    is_automated_campaign: bool | None = opt((bool, None))
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    lifetime_spend_cap: int | None = opt((int, None))
    name: str | None = opt(str)
    order_line_id: str | None = opt((str, None))
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
