"""The model `LeadSubscriptionPostParamsCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PartnerMetadata, PartnerMetadataDict


@model
class LeadSubscriptionPostParamsCreate(Model):
    """Sent to `ad_accounts_subscriptions_post`."""

    webhook_url: str = req(str)
    lead_form_id: str | None = opt(str)
    """Digits."""
    partner_access_token: str | None = opt(str)
    partner_metadata: PartnerMetadata | None = opt("PartnerMetadata")
    partner_refresh_token: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            webhook_url: str,
            lead_form_id: str | Unset = UNSET,
            partner_access_token: str | Unset = UNSET,
            partner_metadata: PartnerMetadata | PartnerMetadataDict | Unset = UNSET,
            partner_refresh_token: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
