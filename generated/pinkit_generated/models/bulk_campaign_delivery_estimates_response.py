"""The model `BulkCampaignDeliveryEstimatesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import BulkCampaignDeliveryEstimatesItem


@model
class BulkCampaignDeliveryEstimatesResponse(Model):
    """Used by no operation."""

    data: list[BulkCampaignDeliveryEstimatesItem] = req(["BulkCampaignDeliveryEstimatesItem"])
