"""Operations of the tag `conversions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma

if TYPE_CHECKING:
    from ..models import (
        AdvertiserDefinedEventInput,
        AdvertiserDefinedEventInputDict,
        AdvertiserDefinedEventsCreateResponse,
        AdvertiserDefinedEventsDeleteResponse,
        AdvertiserDefinedEventsGetResponse,
        AdvertiserDefinedEventsUpdateResponse,
    )


def advertiser_defined_events_create(
    ad_account_id: str,
    *,
    items: Sequence[AdvertiserDefinedEventInput | AdvertiserDefinedEventInputDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdvertiserDefinedEventsCreateResponse]:
    """POST `/ad_accounts/{ad_account_id}/advertiser_defined_events`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-create

    Args:
        ad_account_id: at most 18 characters; digits.
        items: at least 1 item.
    """
    return _build(
        "advertiser_defined_events/create",
        path={"ad_account_id": ad_account_id},
        body={"items": items},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def advertiser_defined_events_delete(
    ad_account_id: str,
    *,
    event_names: Sequence[str],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdvertiserDefinedEventsDeleteResponse]:
    """DELETE `/ad_accounts/{ad_account_id}/advertiser_defined_events`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-delete

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "advertiser_defined_events/delete",
        path={"ad_account_id": ad_account_id},
        query={"event_names": _comma(event_names)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def advertiser_defined_events_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
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
        extra_headers=extra_headers,
        timeout=timeout,
    )


def advertiser_defined_events_update(
    ad_account_id: str,
    *,
    items: Sequence[AdvertiserDefinedEventInput | AdvertiserDefinedEventInputDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdvertiserDefinedEventsUpdateResponse]:
    """PATCH `/ad_accounts/{ad_account_id}/advertiser_defined_events`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/advertiser_defined_events-update

    Args:
        ad_account_id: at most 18 characters; digits.
        items: at least 1 item.
    """
    return _build(
        "advertiser_defined_events/update",
        path={"ad_account_id": ad_account_id},
        body={"items": items},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
