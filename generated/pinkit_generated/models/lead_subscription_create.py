"""The model `LeadSubscriptionCreate`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class LeadSubscriptionCreate(Model):
    """Used by no operation."""

    webhook_url: str = req(str)
    lead_form_id: str | None = opt(str)
