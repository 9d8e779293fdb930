"""The model `CampaignsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Campaign


@model
class CampaignsListResponse(Model):
    """Returned by `campaigns_list`."""

    items: list[Campaign] = req(["Campaign"])
    bookmark: str | None = opt((str, None))
