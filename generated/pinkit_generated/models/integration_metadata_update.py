"""The model `IntegrationMetadataUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class IntegrationMetadataUpdate(Model):
    """Sent to `integrations_commerce_patch`."""

    additional_id_1: str | None = opt(str)
    connected_advertiser_id: str | None = opt(str)
    connected_lba_id: str | None = opt(str)
    connected_merchant_id: str | None = opt(str)
    connected_tag_id: str | None = opt(str)
    partner_access_token: str | None = opt(str)
    partner_access_token_expiry: float | None = opt(float)
    partner_metadata: str | None = opt(str)
    partner_primary_email: str | None = opt(str)
    partner_refresh_token: str | None = opt(str)
    partner_refresh_token_expiry: float | None = opt(float)
    scopes: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_id_1: str | Unset = UNSET,
            connected_advertiser_id: str | Unset = UNSET,
            connected_lba_id: str | Unset = UNSET,
            connected_merchant_id: str | Unset = UNSET,
            connected_tag_id: str | Unset = UNSET,
            partner_access_token: str | Unset = UNSET,
            partner_access_token_expiry: float | Unset = UNSET,
            partner_metadata: str | Unset = UNSET,
            partner_primary_email: str | Unset = UNSET,
            partner_refresh_token: str | Unset = UNSET,
            partner_refresh_token_expiry: float | Unset = UNSET,
            scopes: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
