"""Operations of the tag `ads`."""

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
        Ad,
        AdBatchUpdate,
        AdBatchUpdateDict,
        AdBatchWriteResponseModel,
        AdCreate,
        AdCreateDict,
        AdPreviewRequest,
        AdPreviewRequestDict,
        AdPreviewURLResponse,
        AdsAnalytics,
        AdsAnalyticsAdTargetingType,
        AdsListResponse,
        CampaignAdPreview,
        CampaignAdPreviewCreate,
        CampaignAdPreviewCreateDict,
        CampaignAdPreviewCreateResponseItem,
        CampaignAdPreviewDeleteResponseItem,
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        ConversionAttributionWindowDays,
        ConversionReportAttributionType,
        ConversionReportTimeType,
        EntityStatus,
        Granularity,
        MetricsResponse,
        PaginationOrder,
        ReportingColumnSync,
        ReportingTimeZone,
    )


def ad_previews_create(
    ad_account_id: str,
    *,
    body: AdPreviewRequest | AdPreviewRequestDict,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdPreviewURLResponse]:
    """POST `/ad_accounts/{ad_account_id}/ad_previews`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_previews-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ad_previews/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_targeting_analytics_get(
    ad_account_id: str,
    *,
    ad_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    targeting_types: Sequence[AdsAnalyticsAdTargetingType],
    attribution_types: Sequence[ConversionReportAttributionType] | None | Unset = UNSET,
    click_window_days: ConversionAttributionWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionReportTimeType | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    sort_ascending: bool | None | Unset = UNSET,
    sort_columns: Sequence[str] | None | Unset = UNSET,
    view_window_days: ConversionAttributionWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MetricsResponse]:
    """GET `/ad_accounts/{ad_account_id}/ads/targeting_analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_targeting_analytics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_ids: 1 to 250 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        targeting_types: 1 to 14 items.
        attribution_types: each one of HOUSEHOLD, INDIVIDUAL; at most 2 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        sort_columns: 1 to 2 items.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ad_targeting_analytics/get",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_ids": _each(ad_ids),
            "columns": _comma(columns),
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "targeting_types": _comma(targeting_types),
            "attribution_types": _comma(attribution_types),
            "click_window_days": click_window_days,
            "conversion_report_time": conversion_report_time,
            "engagement_window_days": engagement_window_days,
            "reporting_timezone": reporting_timezone,
            "sort_ascending": sort_ascending,
            "sort_columns": _each(sort_columns),
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ads_analytics(
    ad_account_id: str,
    *,
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_ids: Sequence[str] | None | Unset = UNSET,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    pin_ids: Sequence[str] | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[AdsAnalytics]]:
    """GET `/ad_accounts/{ad_account_id}/ads/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ads-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        ad_ids: 1 to 250 items.
        campaign_ids: 1 to 250 items.
        pin_ids: 1 to 100 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ads/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "columns": _comma(columns),
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_ids": _each(ad_ids),
            "campaign_ids": _each(campaign_ids),
            "pin_ids": _each(pin_ids),
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


def ads_create(
    ad_account_id: str,
    *,
    body: Sequence[AdCreate | AdCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdBatchWriteResponseModel]:
    """POST `/ad_accounts/{ad_account_id}/ads`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ads-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "ads/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ads_get(
    ad_account_id: str,
    ad_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Ad]:
    """GET `/ad_accounts/{ad_account_id}/ads/{ad_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ads-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_id: at most 18 characters; digits.
    """
    return _build(
        "ads/get",
        path={"ad_account_id": ad_account_id, "ad_id": ad_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ads_list(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str] | None | Unset = UNSET,
    ad_ids: Sequence[str] | None | Unset = UNSET,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    entity_statuses: Sequence[EntityStatus] | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/ads`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ads-list

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        ad_ids: 1 to 250 items.
        campaign_ids: 1 to 250 items.
        entity_statuses: each one of ACTIVE, ARCHIVED, DELETED_DRAFT, DRAFT, PAUSED; default ['ACTIVE', 'PAUSED'].
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ads/list",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
            "ad_ids": _each(ad_ids),
            "campaign_ids": _each(campaign_ids),
            "bookmark": bookmark,
            "entity_statuses": _each(entity_statuses),
            "order": order,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ads_update(
    ad_account_id: str,
    *,
    body: Sequence[AdBatchUpdate | AdBatchUpdateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdBatchWriteResponseModel]:
    """PATCH `/ad_accounts/{ad_account_id}/ads`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ads-update

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "ads/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaign_ad_preview_create(
    ad_account_id: str,
    *,
    body: Sequence[CampaignAdPreviewCreate | CampaignAdPreviewCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CampaignAdPreviewCreateResponseItem] | list[CampaignAdPreview]]:
    """POST `/ad_accounts/{ad_account_id}/campaign_ad_preview`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "campaign_ad_preview/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaign_ad_preview_delete(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CampaignAdPreviewDeleteResponseItem] | None]:
    """DELETE `/ad_accounts/{ad_account_id}/campaign_ad_preview`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-delete

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
    """
    return _build(
        "campaign_ad_preview/delete",
        path={"ad_account_id": ad_account_id},
        query={"ad_group_ids": _each(ad_group_ids)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaign_ad_preview_read(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CampaignAdPreview]]:
    """GET `/ad_accounts/{ad_account_id}/campaign_ad_preview`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaign_ad_preview-read

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
    """
    return _build(
        "campaign_ad_preview/read",
        path={"ad_account_id": ad_account_id},
        query={"ad_group_ids": _each(ad_group_ids)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
