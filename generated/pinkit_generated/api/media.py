"""Operations of the tag `media`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        Media,
        MediaListResponse,
        MediaUpload,
    )


def media_create(
    *,
    media_type: Literal["video"],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MediaUpload]:
    """POST `/media`.

    Scopes: pins:read, pins:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/media-create

    Args:
        media_type: one of video.
    """
    return _build(
        "media/create",
        body={"media_type": media_type},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def media_get(
    media_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Media]:
    """GET `/media/{media_id}`.

    Scopes: pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/media-get

    Args:
        media_id: digits.
    """
    return _build(
        "media/get",
        path={"media_id": media_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def media_list(
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MediaListResponse]:
    """GET `/media`.

    Scopes: pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/media-list

    Args:
        page_size: 1 to 250; default 25.
    """
    return _build(
        "media/list",
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
