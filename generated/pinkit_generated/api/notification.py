"""Operations of the tag `notification`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        NotificationResponse,
    )


def notification_post(
    *,
    body: Sequence[Mapping[str, Any]] | Mapping[str, Any],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[NotificationResponse]:
    """POST `/notifications`.

    Scopes: user_accounts:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/notification-post
    """
    return _build(
        "notification/post",
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
