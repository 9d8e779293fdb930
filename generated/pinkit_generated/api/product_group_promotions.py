"""Operations of the tag `product_group_promotions`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import day as _day
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        EntityStatus,
        Granularity,
        PaginationOrder,
        ProductGroupAnalyticsItems,
        ProductGroupPromotion,
        ProductGroupPromotionDict,
        ProductGroupPromotions,
        ProductGroupPromotionsListResponse,
        ReportingColumnSync,
        ReportingTimeZone,
    )


def product_group_promotions_create(
    ad_account_id: str,
    *,
    ad_group_id: str,
    product_group_promotion: Sequence[ProductGroupPromotion | ProductGroupPromotionDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductGroupPromotions]:
    """POST `/ad_accounts/{ad_account_id}/product_group_promotions`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_group_promotions-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "product_group_promotions/create",
        path={"ad_account_id": ad_account_id},
        body={"ad_group_id": ad_group_id, "product_group_promotion": product_group_promotion},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_group_promotions_get(
    ad_account_id: str,
    product_group_promotion_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductGroupPromotion]:
    """GET `/ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_group_promotions-get

    Args:
        ad_account_id: at most 18 characters; digits.
        product_group_promotion_id: at most 18 characters; digits.
    """
    return _build(
        "product_group_promotions/get",
        path={"ad_account_id": ad_account_id, "product_group_promotion_id": product_group_promotion_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_group_promotions_list(
    ad_account_id: str,
    *,
    ad_group_id: str | None | Unset = UNSET,
    product_group_promotion_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    entity_statuses: Sequence[EntityStatus] | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductGroupPromotionsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/product_group_promotions`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_group_promotions-list

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
        product_group_promotion_ids: 1 to 250 items.
        entity_statuses: each one of ACTIVE, ARCHIVED, DELETED_DRAFT, DRAFT, PAUSED; default ['ACTIVE', 'PAUSED'].
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "product_group_promotions/list",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_id": ad_group_id,
            "product_group_promotion_ids": _each(product_group_promotion_ids),
            "bookmark": bookmark,
            "entity_statuses": _each(entity_statuses),
            "order": order,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_group_promotions_update(
    ad_account_id: str,
    *,
    ad_group_id: str,
    product_group_promotion: Sequence[ProductGroupPromotion | ProductGroupPromotionDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductGroupPromotions]:
    """PATCH `/ad_accounts/{ad_account_id}/product_group_promotions`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_group_promotions-update

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "product_group_promotions/update",
        path={"ad_account_id": ad_account_id},
        body={"ad_group_id": ad_group_id, "product_group_promotion": product_group_promotion},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_groups_analytics(
    ad_account_id: str,
    *,
    product_group_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[ProductGroupAnalyticsItems]]:
    """GET `/ad_accounts/{ad_account_id}/product_groups/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_groups-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        product_group_ids: 1 to 250 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "product_groups/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "product_group_ids": _each(product_group_ids),
            "columns": _comma(columns),
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "click_window_days": click_window_days,
            "conversion_report_time": conversion_report_time,
            "engagement_window_days": engagement_window_days,
            "reporting_timezone": reporting_timezone,
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
