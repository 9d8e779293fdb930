"""Operations of the tag `msot_events`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AttributionModel,
        AttributionScope,
        Currency,
        MsotEventName,
    )


def msot_events_create(
    ad_account_id: str,
    *,
    ad_group_id: str,
    event_id: str,
    event_name: MsotEventName,
    event_timestamp: dt.datetime | int,
    campaign_id: str | Unset = UNSET,
    action_timestamps: Sequence[int] | Unset = UNSET,
    attribution_model: AttributionModel | Unset = UNSET,
    attribution_scope: AttributionScope | Unset = UNSET,
    attribution_score: float | Unset = UNSET,
    click_window: str | Unset = UNSET,
    currency: Currency | Unset = UNSET,
    total_event_touchpoints: int | Unset = UNSET,
    total_events: int | Unset = UNSET,
    total_events_fractional: float | Unset = UNSET,
    value: float | Unset = UNSET,
    view_window: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[dict[str, Any] | None]:
    """POST `/ad_accounts/{ad_account_id}/msot/events` (beta or restricted).

    Scopes: msot:write. Quota: msot_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/msot_events-create

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: digits.
        event_id: at most 256 characters.
        event_name: one of add_to_cart, checkout, lead, signup.
        campaign_id: digits.
        attribution_model: one of first_touch, last_touch, mmm, multi_touch.
        attribution_scope: one of click, engagement, view.
        attribution_score: 0 to 1.
        total_event_touchpoints: at least 1.
        total_events: deprecated; at least 1.
        total_events_fractional: at least 0.
    """
    return _build(
        "msot_events/create",
        path={"ad_account_id": ad_account_id},
        body={
            "ad_group_id": ad_group_id,
            "event_id": event_id,
            "event_name": event_name,
            "event_timestamp": event_timestamp,
            "campaign_id": campaign_id,
            "action_timestamps": action_timestamps,
            "attribution_model": attribution_model,
            "attribution_scope": attribution_scope,
            "attribution_score": attribution_score,
            "click_window": click_window,
            "currency": currency,
            "total_event_touchpoints": total_event_touchpoints,
            "total_events": total_events,
            "total_events_fractional": total_events_fractional,
            "value": value,
            "view_window": view_window,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
