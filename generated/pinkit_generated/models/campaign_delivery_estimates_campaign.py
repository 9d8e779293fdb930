"""The model `CampaignDeliveryEstimatesCampaign`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdGroupDeliveryEstimates,
        AdGroupDeliveryEstimatesDict,
        BudgetDurationType,
        DeliveryEstimateObjectiveType,
    )


@model
class CampaignDeliveryEstimatesCampaign(Model):
    """Sent to `get_campaign_delivery_estimates`."""

    ad_groups: list[AdGroupDeliveryEstimates] = req(["AdGroupDeliveryEstimates"])
    """1 to 10 items."""
    budget_duration_type: BudgetDurationType = req(Enum("BudgetDurationType"))
    objective_type: DeliveryEstimateObjectiveType = req(Enum("DeliveryEstimateObjectiveType"))
    start_date: dt.date = req(dt.date)
    daily_spend_cap: int | None = opt(int)
    end_date: dt.date | None = opt(dt.date)
    lifetime_spend_cap: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_groups: Sequence[AdGroupDeliveryEstimates | AdGroupDeliveryEstimatesDict],
            budget_duration_type: BudgetDurationType,
            objective_type: DeliveryEstimateObjectiveType,
            start_date: dt.date | str,
            daily_spend_cap: int | Unset = UNSET,
            end_date: dt.date | str | Unset = UNSET,
            lifetime_spend_cap: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
