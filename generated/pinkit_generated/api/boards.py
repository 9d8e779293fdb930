"""Operations of the tag `boards`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        Board,
        BoardPrivacy,
        BoardPrivacyFilter,
        BoardSection,
        BoardSectionsListPinsResponse,
        BoardSectionsListResponse,
        BoardsListPinsResponse,
        BoardsListResponse,
        BoardUpdatePrivacy,
        CreativeType,
    )


def board_sections_create(
    board_id: str,
    *,
    name: str,
    ad_account_id: str | None | Unset = UNSET,
    id: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardSection]:
    """POST `/boards/{board_id}/sections`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/board_sections-create

    Args:
        board_id: digits.
        name: 1 to 180 characters.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "board_sections/create",
        path={"board_id": board_id},
        query={"ad_account_id": ad_account_id},
        body={"name": name, "id": id},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def board_sections_delete(
    board_id: str,
    section_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardSection | None]:
    """DELETE `/boards/{board_id}/sections/{section_id}`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/board_sections-delete

    Args:
        board_id: digits.
        section_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "board_sections/delete",
        path={"board_id": board_id, "section_id": section_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def board_sections_list(
    board_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardSectionsListResponse]:
    """GET `/boards/{board_id}/sections`.

    Scopes: boards:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/board_sections-list

    Args:
        board_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "board_sections/list",
        path={"board_id": board_id},
        query={"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def board_sections_list_pins(
    board_id: str,
    section_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardSectionsListPinsResponse]:
    """GET `/boards/{board_id}/sections/{section_id}/pins`.

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/board_sections-list_pins

    Args:
        board_id: digits.
        section_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "board_sections/list_pins",
        path={"board_id": board_id, "section_id": section_id},
        query={"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def board_sections_update(
    board_id: str,
    section_id: str,
    *,
    name: str,
    ad_account_id: str | None | Unset = UNSET,
    id: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardSection]:
    """PATCH `/boards/{board_id}/sections/{section_id}`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/board_sections-update

    Args:
        board_id: digits.
        section_id: digits.
        name: 1 to 180 characters.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "board_sections/update",
        path={"board_id": board_id, "section_id": section_id},
        query={"ad_account_id": ad_account_id},
        body={"name": name, "id": id},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_create(
    *,
    name: str,
    ad_account_id: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    is_ads_only: bool | Unset = UNSET,
    privacy: BoardPrivacy | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Board]:
    """POST `/boards`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-create

    Args:
        ad_account_id: at most 18 characters; digits.
        is_ads_only: default false.
        privacy: one of PROTECTED, PUBLIC, SECRET; default PUBLIC.
    """
    return _build(
        "boards/create",
        query={"ad_account_id": ad_account_id},
        body={"name": name, "description": description, "is_ads_only": is_ads_only, "privacy": privacy},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_delete(
    board_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Board | None]:
    """DELETE `/boards/{board_id}`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-delete

    Args:
        board_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "boards/delete",
        path={"board_id": board_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_get(
    board_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Board]:
    """GET `/boards/{board_id}`.

    Scopes: boards:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-get

    Args:
        board_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "boards/get",
        path={"board_id": board_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    privacy: BoardPrivacyFilter | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardsListResponse]:
    """GET `/boards`.

    Scopes: boards:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-list

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
        privacy: one of ALL, PROTECTED, PUBLIC, PUBLIC_AND_SECRET, SECRET.
    """
    return _build(
        "boards/list",
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "page_size": page_size,
            "privacy": privacy,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_list_pins(
    board_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    creative_types: Sequence[CreativeType] | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    pin_metrics: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardsListPinsResponse]:
    """GET `/boards/{board_id}/pins`.

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-list_pins

    Args:
        board_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
        pin_metrics: default false.
    """
    return _build(
        "boards/list_pins",
        path={"board_id": board_id},
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "creative_types": _each(creative_types),
            "page_size": page_size,
            "pin_metrics": pin_metrics,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def boards_update(
    board_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    privacy: BoardUpdatePrivacy | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Board]:
    """PATCH `/boards/{board_id}`.

    Scopes: boards:read, boards:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards-update

    Args:
        board_id: digits.
        ad_account_id: at most 18 characters; digits.
        privacy: one of PUBLIC, SECRET.
    """
    return _build(
        "boards/update",
        path={"board_id": board_id},
        query={"ad_account_id": ad_account_id},
        body={"name": name, "description": description, "privacy": privacy},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
