"""The model `LeadSubscriptionPostParamsCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import PartnerMetadata, PartnerMetadataDict


class LeadSubscriptionPostParamsCreateDict(TypedDict, total=False):
    webhook_url: Required[str]
    lead_form_id: str
    partner_access_token: str
    partner_metadata: PartnerMetadata | PartnerMetadataDict
    partner_refresh_token: str
