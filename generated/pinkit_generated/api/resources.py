"""Operations of the tag `resources`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import day as _day

if TYPE_CHECKING:
    from ..models import (
        AdAccountCountriesGetResponse,
        BookClosed,
        DeliveryMetricsGetResponse,
        PublicTargetingType,
        ReportType,
        SingleInterestTargetingOption,
    )


def ad_account_countries_get(
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountCountriesGetResponse]:
    """GET `/resources/ad_account_countries`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_account_countries-get
    """
    return _build(
        "ad_account_countries/get",
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def delivery_metrics_get(
    *,
    report_type: ReportType | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DeliveryMetricsGetResponse]:
    """GET `/resources/delivery_metrics`.

    Scopes: ads:read, pins:read, user_accounts:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/delivery_metrics-get

    Args:
        report_type: one of ASYNC, SYNC.
    """
    return _build(
        "delivery_metrics/get",
        query={"report_type": report_type},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def interest_targeting_options_get(
    interest_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SingleInterestTargetingOption]:
    """GET `/resources/targeting/interests/{interest_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/interest_targeting_options-get

    Args:
        interest_id: at most 18 characters; digits.
    """
    return _build(
        "interest_targeting_options/get",
        path={"interest_id": interest_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def lead_form_questions_get(
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """GET `/resources/lead_form_questions` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/lead_form_questions-get
    """
    return _build(
        "lead_form_questions/get",
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def metrics_ready_state_get(
    *,
    date: dt.date | str,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BookClosed]:
    """GET `/resources/metrics_ready_state`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/metrics_ready_state-get
    """
    return _build(
        "metrics_ready_state/get",
        query={"date": _day(date)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def targeting_options_get(
    targeting_type: PublicTargetingType,
    *,
    ad_account_id: str | None | Unset = UNSET,
    client_id: str | None | Unset = UNSET,
    oauth_signature: str | None | Unset = UNSET,
    timestamp: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[dict[str, Any]]]:
    """GET `/resources/targeting/{targeting_type}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/targeting_options-get

    Args:
        targeting_type: one of AGE_BUCKET, APPTYPE, AUDIENCE_EXCLUDE, AUDIENCE_INCLUDE, GENDER, GEO, INTEREST, KEYWORD, LOCALE, LOCATION.
        ad_account_id: at most 18 characters; digits.
        client_id: at most 18 characters; digits.
    """
    return _build(
        "targeting_options/get",
        path={"targeting_type": targeting_type},
        query={
            "ad_account_id": ad_account_id,
            "client_id": client_id,
            "oauth_signature": oauth_signature,
            "timestamp": timestamp,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
