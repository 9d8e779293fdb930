"""Operations of the tag `integrations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        IntegrationLog,
        IntegrationLogDict,
        IntegrationLogsSuccessResponse,
        IntegrationMetadata,
        IntegrationRecord,
        IntegrationsGetListResponse,
    )


def integrations_get_by_id(
    id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationRecord]:
    """GET `/integrations/{id}` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations-get_by_id

    Args:
        id: digits.
    """
    return _build(
        "integrations/get_by_id",
        path={"id": id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_get_list(
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationsGetListResponse]:
    """GET `/integrations` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations-get_list

    Args:
        page_size: 1 to 250; default 25.
    """
    return _build(
        "integrations/get_list",
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_commerce_del(
    external_business_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationMetadata | None]:
    """DELETE `/integrations/commerce/{external_business_id}` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations_commerce-del
    """
    return _build(
        "integrations_commerce/del",
        path={"external_business_id": external_business_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_commerce_get(
    external_business_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationMetadata]:
    """GET `/integrations/commerce/{external_business_id}` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations_commerce-get
    """
    return _build(
        "integrations_commerce/get",
        path={"external_business_id": external_business_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_commerce_patch(
    external_business_id: str,
    *,
    connected_advertiser_id: str | Unset = UNSET,
    connected_lba_id: str | Unset = UNSET,
    connected_merchant_id: str | Unset = UNSET,
    connected_tag_id: str | Unset = UNSET,
    additional_id_1: str | Unset = UNSET,
    partner_access_token: str | Unset = UNSET,
    partner_access_token_expiry: float | Unset = UNSET,
    partner_metadata: str | Unset = UNSET,
    partner_primary_email: str | Unset = UNSET,
    partner_refresh_token: str | Unset = UNSET,
    partner_refresh_token_expiry: float | Unset = UNSET,
    scopes: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationMetadata]:
    """PATCH `/integrations/commerce/{external_business_id}` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations_commerce-patch
    """
    return _build(
        "integrations_commerce/patch",
        path={"external_business_id": external_business_id},
        body={
            "connected_advertiser_id": connected_advertiser_id,
            "connected_lba_id": connected_lba_id,
            "connected_merchant_id": connected_merchant_id,
            "connected_tag_id": connected_tag_id,
            "additional_id_1": additional_id_1,
            "partner_access_token": partner_access_token,
            "partner_access_token_expiry": partner_access_token_expiry,
            "partner_metadata": partner_metadata,
            "partner_primary_email": partner_primary_email,
            "partner_refresh_token": partner_refresh_token,
            "partner_refresh_token_expiry": partner_refresh_token_expiry,
            "scopes": scopes,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_commerce_post(
    *,
    connected_advertiser_id: str | Unset = UNSET,
    connected_lba_id: str | Unset = UNSET,
    connected_merchant_id: str | Unset = UNSET,
    connected_tag_id: str | Unset = UNSET,
    external_business_id: str | Unset = UNSET,
    additional_id_1: str | Unset = UNSET,
    partner_access_token: str | Unset = UNSET,
    partner_access_token_expiry: float | Unset = UNSET,
    partner_metadata: str | Unset = UNSET,
    partner_primary_email: str | Unset = UNSET,
    partner_refresh_token: str | Unset = UNSET,
    partner_refresh_token_expiry: float | Unset = UNSET,
    scopes: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationMetadata]:
    """POST `/integrations/commerce` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/integrations_commerce-post
    """
    return _build(
        "integrations_commerce/post",
        body={
            "connected_advertiser_id": connected_advertiser_id,
            "connected_lba_id": connected_lba_id,
            "connected_merchant_id": connected_merchant_id,
            "connected_tag_id": connected_tag_id,
            "external_business_id": external_business_id,
            "additional_id_1": additional_id_1,
            "partner_access_token": partner_access_token,
            "partner_access_token_expiry": partner_access_token_expiry,
            "partner_metadata": partner_metadata,
            "partner_primary_email": partner_primary_email,
            "partner_refresh_token": partner_refresh_token,
            "partner_refresh_token_expiry": partner_refresh_token_expiry,
            "scopes": scopes,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def integrations_logs_post(
    *,
    logs: Sequence[IntegrationLog | IntegrationLogDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[IntegrationLogsSuccessResponse]:
    """POST `/integrations/logs` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/integrations_logs-post

    Args:
        logs: 1 to 250 items.
    """
    return _build(
        "integrations_logs/post",
        body={"logs": logs},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
