"""The model `AdAccountCreateSubscriptionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccountCreateSubscriptionRequestPartnerMetadata


@model
class AdAccountCreateSubscriptionRequest(Model):
    """Used by no operation."""

    webhook_url: str = req(str)
    lead_form_id: str | None = opt(str)
    partner_access_token: str | None = opt(str)
    partner_metadata: AdAccountCreateSubscriptionRequestPartnerMetadata | None = opt(
        "AdAccountCreateSubscriptionRequestPartnerMetadata"
    )
    partner_refresh_token: str | None = opt(str)
