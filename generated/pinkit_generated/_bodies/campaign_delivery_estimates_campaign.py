"""The model `CampaignDeliveryEstimatesCampaign` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdGroupDeliveryEstimates,
        AdGroupDeliveryEstimatesDict,
        BudgetDurationType,
        DeliveryEstimateObjectiveType,
    )


class CampaignDeliveryEstimatesCampaignDict(TypedDict, total=False):
    ad_groups: Required[Sequence[AdGroupDeliveryEstimates | AdGroupDeliveryEstimatesDict]]
    budget_duration_type: Required[BudgetDurationType]
    objective_type: Required[DeliveryEstimateObjectiveType]
    start_date: Required[dt.date | str]
    daily_spend_cap: int
    end_date: dt.date | str
    lifetime_spend_cap: int
