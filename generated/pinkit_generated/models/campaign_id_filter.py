"""The model `CampaignIdFilter`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CampaignIdFilter(Model):
    """Used by no operation."""

    campaign_ids: list[str] | None = opt([str])
