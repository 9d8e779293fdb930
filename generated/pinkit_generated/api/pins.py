"""Operations of the tag `pins`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import day as _day
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        AiDisclosures,
        AiDisclosuresDict,
        AiDisclosuresUpdate,
        AiDisclosuresUpdateDict,
        AppTypes,
        CarouselSlot,
        CarouselSlotDict,
        CreativeType,
        MultiPinsAnalyticsMetricTypesItem,
        Pin,
        PinAnalyticsMetricsResponse,
        PinFilter,
        PinMediaSource,
        PinMediaSourceDict,
        PinsListResponse,
        QuerypinanalyticsmetrictypesItems,
        SplitFieldPins,
    )


def multi_pins_analytics(
    *,
    pin_ids: Sequence[str],
    metric_types: Sequence[MultiPinsAnalyticsMetricTypesItem],
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_account_id: str | None | Unset = UNSET,
    app_types: AppTypes | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[dict[str, dict[str, PinAnalyticsMetricsResponse]]]:
    """GET `/pins/analytics` (beta or restricted).

    Scopes: boards:read, pins:read. Quota: org_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/multi_pins-analytics

    Args:
        pin_ids: 1 to 100 items.
        ad_account_id: at most 18 characters; digits.
        app_types: one of ALL, MOBILE, TABLET, WEB; default ALL.
    """
    return _build(
        "multi_pins/analytics",
        query={
            "pin_ids": _each(pin_ids),
            "metric_types": _comma(metric_types),
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_account_id": ad_account_id,
            "app_types": app_types,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_analytics(
    pin_id: str,
    *,
    metric_types: Sequence[QuerypinanalyticsmetrictypesItems],
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_account_id: str | None | Unset = UNSET,
    app_types: AppTypes | None | Unset = UNSET,
    split_field: SplitFieldPins | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[dict[str, PinAnalyticsMetricsResponse]]:
    """GET `/pins/{pin_id}/analytics`.

    Scopes: boards:read, pins:read. Quota: org_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/pins-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        app_types: one of ALL, MOBILE, TABLET, WEB; default ALL.
        split_field: one of APP_TYPE, NO_SPLIT; default NO_SPLIT.
    """
    return _build(
        "pins/analytics",
        path={"pin_id": pin_id},
        query={
            "metric_types": _comma(metric_types),
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_account_id": ad_account_id,
            "app_types": app_types,
            "split_field": split_field,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_create(
    *,
    ad_account_id: str | None | Unset = UNSET,
    board_id: str | Unset = UNSET,
    board_section_id: str | None | Unset = UNSET,
    parent_pin_id: str | None | Unset = UNSET,
    sponsor_id: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    ai_disclosures: AiDisclosures | AiDisclosuresDict | Unset = UNSET,
    alt_text: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    dominant_color: str | None | Unset = UNSET,
    is_removable: bool | Unset = UNSET,
    link: str | None | Unset = UNSET,
    media_source: PinMediaSource | PinMediaSourceDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Pin]:
    """POST `/pins`.

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-create

    Args:
        ad_account_id: at most 18 characters; digits.
        board_id: digits.
        board_section_id: digits.
        parent_pin_id: digits.
        sponsor_id: digits.
        title: at most 100 characters.
        alt_text: at most 500 characters.
        description: at most 800 characters.
        link: at most 2048 characters.
    """
    return _build(
        "pins/create",
        query={"ad_account_id": ad_account_id},
        body={
            "board_id": board_id,
            "board_section_id": board_section_id,
            "parent_pin_id": parent_pin_id,
            "sponsor_id": sponsor_id,
            "title": title,
            "ai_disclosures": ai_disclosures,
            "alt_text": alt_text,
            "description": description,
            "dominant_color": dominant_color,
            "is_removable": is_removable,
            "link": link,
            "media_source": media_source,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_delete(
    pin_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Pin | None]:
    """DELETE `/pins/{pin_id}`.

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-delete

    Args:
        pin_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "pins/delete",
        path={"pin_id": pin_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_get(
    pin_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    pin_metrics: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Pin]:
    """GET `/pins/{pin_id}`.

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-get

    Args:
        pin_id: digits.
        ad_account_id: at most 18 characters; digits.
        pin_metrics: default false.
    """
    return _build(
        "pins/get",
        path={"pin_id": pin_id},
        query={"ad_account_id": ad_account_id, "pin_metrics": pin_metrics},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    creative_types: Sequence[CreativeType] | None | Unset = UNSET,
    domain: str | None | Unset = UNSET,
    domains: Sequence[str] | None | Unset = UNSET,
    include_product_tag_obj: bool | None | Unset = UNSET,
    include_protected_pins: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    pin_filter: PinFilter | None | Unset = UNSET,
    pin_metrics: bool | None | Unset = UNSET,
    pin_type: Literal["PRIVATE"] | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[PinsListResponse]:
    """GET `/pins`.

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-list

    Args:
        ad_account_id: at most 18 characters; digits.
        domains: 1 to 100 items.
        include_protected_pins: default false.
        page_size: 1 to 250; default 25.
        pin_filter: one of exclude_native, exclude_repins, has_been_promoted.
        pin_metrics: default false.
        pin_type: one of PRIVATE.
    """
    return _build(
        "pins/list",
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "creative_types": _each(creative_types),
            "domain": domain,
            "domains": _comma(domains),
            "include_product_tag_obj": include_product_tag_obj,
            "include_protected_pins": include_protected_pins,
            "page_size": page_size,
            "pin_filter": pin_filter,
            "pin_metrics": pin_metrics,
            "pin_type": pin_type,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_save(
    pin_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    board_id: str | None | Unset = UNSET,
    board_section_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Pin]:
    """POST `/pins/{pin_id}/save`.

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-save

    Args:
        ad_account_id: at most 18 characters; digits.
        board_id: digits.
        board_section_id: digits.
    """
    return _build(
        "pins/save",
        path={"pin_id": pin_id},
        query={"ad_account_id": ad_account_id},
        body={"board_id": board_id, "board_section_id": board_section_id},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def pins_update(
    pin_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    board_id: str | Unset = UNSET,
    board_section_id: str | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    ai_disclosures: AiDisclosuresUpdate | AiDisclosuresUpdateDict | Unset = UNSET,
    alt_text: str | None | Unset = UNSET,
    carousel_slots: Sequence[CarouselSlot | CarouselSlotDict] | Unset = UNSET,
    description: str | None | Unset = UNSET,
    is_removable: bool | Unset = UNSET,
    link: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Pin]:
    """PATCH `/pins/{pin_id}` (beta or restricted).

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/pins-update

    Args:
        pin_id: digits.
        ad_account_id: at most 18 characters; digits.
        board_id: digits.
        board_section_id: digits.
        title: at most 100 characters.
        alt_text: at most 500 characters.
        description: at most 800 characters.
        link: at most 2048 characters.
    """
    return _build(
        "pins/update",
        path={"pin_id": pin_id},
        query={"ad_account_id": ad_account_id},
        body={
            "board_id": board_id,
            "board_section_id": board_section_id,
            "title": title,
            "ai_disclosures": ai_disclosures,
            "alt_text": alt_text,
            "carousel_slots": carousel_slots,
            "description": description,
            "is_removable": is_removable,
            "link": link,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
