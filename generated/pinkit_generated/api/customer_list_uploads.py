"""Operations of the tag `customer_list_uploads`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        CustomerListUpload,
        CustomerListUploadCreateResponse,
        UserListOperationType,
    )


def customer_list_uploads_create(
    ad_account_id: str,
    customer_list_id: str,
    *,
    operation: UserListOperationType,
    total_parts: int,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerListUploadCreateResponse]:
    """POST `/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create

    Args:
        ad_account_id: at most 18 characters; digits.
        customer_list_id: at most 18 characters; digits.
        operation: one of ADD, REMOVE.
        total_parts: 1 to 10.
    """
    return _build(
        "customer_list_uploads/create",
        path={"ad_account_id": ad_account_id, "customer_list_id": customer_list_id},
        body={"operation": operation, "total_parts": total_parts},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_list_uploads_get(
    ad_account_id: str,
    customer_list_id: str,
    customer_list_upload_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerListUpload]:
    """GET `/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_list_uploads-get

    Args:
        ad_account_id: at most 18 characters; digits.
        customer_list_id: at most 18 characters; digits.
        customer_list_upload_id: at most 18 characters; digits.
    """
    return _build(
        "customer_list_uploads/get",
        path={
            "ad_account_id": ad_account_id,
            "customer_list_id": customer_list_id,
            "customer_list_upload_id": customer_list_upload_id,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_list_uploads_run(
    ad_account_id: str,
    customer_list_id: str,
    customer_list_upload_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerListUpload]:
    """POST `/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_list_uploads-run

    Args:
        ad_account_id: at most 18 characters; digits.
        customer_list_id: at most 18 characters; digits.
        customer_list_upload_id: at most 18 characters; digits.
    """
    return _build(
        "customer_list_uploads/run",
        path={
            "ad_account_id": ad_account_id,
            "customer_list_id": customer_list_id,
            "customer_list_upload_id": customer_list_upload_id,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
