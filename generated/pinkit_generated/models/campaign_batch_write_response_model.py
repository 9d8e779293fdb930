"""The model `CampaignBatchWriteResponseModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CampaignBatchItem


@model
class CampaignBatchWriteResponseModel(Model):
    """Returned by `campaigns_create`, `campaigns_update`."""

    items: list[CampaignBatchItem] = req(["CampaignBatchItem"])
