"""Operations of the tag `customer_segment`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AudienceUpdateOperationType,
        CustomerSegment,
        CustomerSegmentListResponse,
        PaginationOrder,
    )


def customer_segment_create(
    ad_account_id: str,
    *,
    audience_ids: Sequence[str],
    name: str,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerSegment]:
    """POST `/ad_accounts/{ad_account_id}/customer_segments`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_segment-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "customer_segment/create",
        path={"ad_account_id": ad_account_id},
        body={"audience_ids": audience_ids, "name": name},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_segment_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    include_sizing: bool | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    search_query: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CustomerSegmentListResponse]:
    """GET `/ad_accounts/{ad_account_id}/customer_segments`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/customer_segment-list

    Args:
        ad_account_id: at most 18 characters; digits.
        include_sizing: default false.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "customer_segment/list",
        path={"ad_account_id": ad_account_id},
        query={
            "bookmark": bookmark,
            "include_sizing": include_sizing,
            "order": order,
            "page_size": page_size,
            "search_query": search_query,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def customer_segment_update(
    ad_account_id: str,
    *,
    id: str,
    operation_type: AudienceUpdateOperationType,
    audience_ids: Sequence[str] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """PATCH `/ad_accounts/{ad_account_id}/customer_segments`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/customer_segment-update

    Args:
        ad_account_id: at most 18 characters; digits.
        id: digits.
        operation_type: one of REMOVE, UPDATE.
    """
    return _build(
        "customer_segment/update",
        path={"ad_account_id": ad_account_id},
        body={"id": id, "operation_type": operation_type, "audience_ids": audience_ids},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
