"""Operations of the tag `conversion_events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        ConversionEvents,
        ConversionEventsDataItems,
        ConversionEventsDataItemsDict,
    )


def events_create(
    ad_account_id: str,
    *,
    data: Sequence[ConversionEventsDataItems | ConversionEventsDataItemsDict],
    test: bool | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionEvents]:
    """POST `/ad_accounts/{ad_account_id}/events`.

    Scopes: ads:write or conversion_token. Quota: ads_conversions. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/events-create

    Args:
        ad_account_id: at most 18 characters; digits.
        data: 1 to 1000 items.
    """
    return _build(
        "events/create",
        path={"ad_account_id": ad_account_id},
        query={"test": test},
        body={"data": data},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
