"""Operations of the tag `order_lines`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        OrderLine,
        OrderLinesListResponse,
        PaginationOrder,
    )


def order_lines_get(
    ad_account_id: str,
    order_line_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[OrderLine]:
    """GET `/ad_accounts/{ad_account_id}/order_lines/{order_line_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/order_lines-get

    Args:
        ad_account_id: at most 18 characters; digits.
        order_line_id: digits.
    """
    return _build(
        "order_lines/get",
        path={"ad_account_id": ad_account_id, "order_line_id": order_line_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def order_lines_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[OrderLinesListResponse]:
    """GET `/ad_accounts/{ad_account_id}/order_lines`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/order_lines-list

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "order_lines/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
