"""Operations of the tag `conversion_deletion_requests`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        ConversionDeletionRequest,
        ConversionDeletionRequestListResponse,
        ConversionDeletionRequestTargets,
        ConversionDeletionRequestTargetsDict,
        PaginationOrder,
    )


def conversion_deletion_request_create(
    ad_account_id: str,
    *,
    deletion_targets: ConversionDeletionRequestTargets | ConversionDeletionRequestTargetsDict,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionDeletionRequest]:
    """POST `/ad_accounts/{ad_account_id}/conversion_deletion_requests` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "conversion_deletion_request/create",
        path={"ad_account_id": ad_account_id},
        body={"deletion_targets": deletion_targets},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def conversion_deletion_request_delete(
    ad_account_id: str,
    request_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionDeletionRequest | None]:
    """DELETE `/ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-delete

    Args:
        ad_account_id: at most 18 characters; digits.
        request_id: at most 18 characters; digits.
    """
    return _build(
        "conversion_deletion_request/delete",
        path={"ad_account_id": ad_account_id, "request_id": request_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def conversion_deletion_request_get(
    ad_account_id: str,
    request_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionDeletionRequest]:
    """GET `/ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-get

    Args:
        ad_account_id: at most 18 characters; digits.
        request_id: at most 18 characters; digits.
    """
    return _build(
        "conversion_deletion_request/get",
        path={"ad_account_id": ad_account_id, "request_id": request_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def conversion_deletion_request_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionDeletionRequestListResponse]:
    """GET `/ad_accounts/{ad_account_id}/conversion_deletion_requests` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_deletion_request-list

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "conversion_deletion_request/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
