"""The model `CampaignId`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CampaignId(Model):
    """Used by no operation."""

    id: str | None = opt(str)
