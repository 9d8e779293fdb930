"""The model `CampaignBatchItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignBatchResponseData, ExceptionModel


@model
class CampaignBatchItem(Model):
    """Returned by `campaigns_create`, `campaigns_update`."""

    data: CampaignBatchResponseData | None = opt("CampaignBatchResponseData")
    exceptions: list[ExceptionModel] | None = opt(["ExceptionModel"])
