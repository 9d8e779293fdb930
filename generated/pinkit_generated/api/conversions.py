"""Operations of the tag `conversions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._request import Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AdvertiserDefinedEventsGetResponse,
    )


def advertiser_defined_events_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdvertiserDefinedEventsGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/advertiser_defined_events`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "advertiser_defined_events/get",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
    )
