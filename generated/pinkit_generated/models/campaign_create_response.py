"""The model `CampaignCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignCreateResponseItem


@model
class CampaignCreateResponse(Model):
    """Answered by `campaigns_create`, `campaigns_update`."""

    items: list[CampaignCreateResponseItem] | None = opt(["CampaignCreateResponseItem"])
