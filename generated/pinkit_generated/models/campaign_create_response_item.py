"""The model `CampaignCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignCreateResponseData, ExceptionModel


@model
class CampaignCreateResponseItem(Model):
    """Answered by `campaigns_create`, `campaigns_update`."""

    data: CampaignCreateResponseData | None = opt("CampaignCreateResponseData")
    exceptions: list[ExceptionModel] | None = opt(["ExceptionModel"])
