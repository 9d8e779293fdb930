"""Operations of the tag `search`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        SearchPartnerPinsResponse,
        SearchUserBoardsGetResponse,
        SearchUserPinsListResponse,
    )


def search_partner_pins(
    *,
    country_code: str,
    term: str,
    bookmark: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    locale: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SearchPartnerPinsResponse]:
    """GET `/search/partner/pins` (beta or restricted).

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/search_partner_pins

    Args:
        limit: 1 to 50; default 10.
    """
    return _build(
        "search_partner_pins",
        query={
            "country_code": country_code,
            "term": term,
            "bookmark": bookmark,
            "limit": limit,
            "locale": locale,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def search_user_boards_get(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    query: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SearchUserBoardsGetResponse]:
    """GET `/search/boards`.

    Scopes: boards:read, boards:read_secret. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/search_user_boards-get

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "search_user_boards/get",
        query={"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "query": query},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def search_user_pins_list(
    *,
    query: str,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SearchUserPinsListResponse]:
    """GET `/search/pins`.

    Scopes: boards:read, boards:read_secret, pins:read, pins:read_secret. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/search_user_pins-list

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "search_user_pins/list",
        query={"query": query, "ad_account_id": ad_account_id, "bookmark": bookmark},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
