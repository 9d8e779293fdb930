"""The model `IntegrationMetadataUpdate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class IntegrationMetadataUpdateDict(TypedDict, total=False):
    additional_id_1: str
    connected_advertiser_id: str
    connected_lba_id: str
    connected_merchant_id: str
    connected_tag_id: str
    partner_access_token: str
    partner_access_token_expiry: float
    partner_metadata: str
    partner_primary_email: str
    partner_refresh_token: str
    partner_refresh_token_expiry: float
    scopes: str
