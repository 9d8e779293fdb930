"""Operations of the tag `customer_lists`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        CustomerList,
        CustomerListRecordRow,
        CustomerListRecordRowDict,
        CustomerListsListResponse,
        PaginationOrder,
        UserListOperationType,
        UserListType,
    )


def customer_lists_create(
    ad_account_id: str,
    *,
    name: str,
    is_nca: bool | Unset = UNSET,
    list_type: UserListType | Unset = UNSET,
    records: str | Unset = UNSET,
    records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerList]:
    """POST `/ad_accounts/{ad_account_id}/customer_lists`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_lists-create

    Args:
        ad_account_id: at most 18 characters; digits.
        list_type: one of DLX_ID, EMAIL, HASHED_PINNER_ID, IDFA, LR_ID, MAID; default EMAIL.
    """
    return _build(
        "customer_lists/create",
        path={"ad_account_id": ad_account_id},
        body={
            "name": name,
            "is_nca": is_nca,
            "list_type": list_type,
            "records": records,
            "records_v2": records_v2,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_lists_get(
    ad_account_id: str,
    customer_list_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerList]:
    """GET `/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_lists-get

    Args:
        ad_account_id: at most 18 characters; digits.
        customer_list_id: at most 18 characters; digits.
    """
    return _build(
        "customer_lists/get",
        path={"ad_account_id": ad_account_id, "customer_list_id": customer_list_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_lists_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    exclude_nca: bool | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerListsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/customer_lists`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_lists-list

    Args:
        ad_account_id: at most 18 characters; digits.
        exclude_nca: default false.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "customer_lists/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "exclude_nca": exclude_nca, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_lists_update(
    ad_account_id: str,
    customer_list_id: str,
    *,
    operation_type: UserListOperationType,
    records: str | Unset = UNSET,
    records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerList]:
    """PATCH `/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_lists-update

    Args:
        ad_account_id: at most 18 characters; digits.
        customer_list_id: at most 18 characters; digits.
        operation_type: one of ADD, REMOVE.
    """
    return _build(
        "customer_lists/update",
        path={"ad_account_id": ad_account_id, "customer_list_id": customer_list_id},
        body={"operation_type": operation_type, "records": records, "records_v2": records_v2},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
