"""The model `LeadSubscriptionPostParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PartnerMetadata


@model
class LeadSubscriptionPostParams(Model):
    """Used by no operation."""

    ad_account_id: str | None = opt(str)
    api_version: str | None = opt(str)
    created_time: int | None = opt(int)
    cryptographic_algorithm: str | None = opt((str, None))
    cryptographic_key: str | None = opt((str, None))
    id: str | None = opt(str)
    lead_form_id: str | None = opt((str, None))
    partner_access_token: str | None = opt(str)
    partner_metadata: PartnerMetadata | None = opt("PartnerMetadata")
    partner_refresh_token: str | None = opt(str)
    user_account_id: str | None = opt(str)
    webhook_url: str | None = opt(str)
