"""Operations of the tag `campaigns`."""

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
        AdPinAnalytics,
        AdsAnalyticsCampaignTargetingType,
        Campaign,
        CampaignBatchUpdateItem,
        CampaignBatchUpdateItemDict,
        CampaignBatchWriteResponseModel,
        CampaignCreateItem,
        CampaignCreateItemDict,
        CampaignDeliveryEstimatesCampaign,
        CampaignDeliveryEstimatesCampaignDict,
        CampaignDeliveryEstimatesResponse,
        CampaignsAnalyticsMetrics,
        CampaignsListResponse,
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        ConversionReportAttributionType,
        EntityStatus,
        Granularity,
        MetricsResponse,
        PaginationOrder,
        ReportingColumnSync,
        ReportingTimeZone,
    )


def ad_pins_analytics(
    ad_account_id: str,
    *,
    campaign_id: str,
    pin_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[AdPinAnalytics]]:
    """GET `/ad_accounts/{ad_account_id}/pins/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_pins-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_id: at most 18 characters; digits.
        pin_ids: 1 to 100 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ad_pins/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "campaign_id": campaign_id,
            "pin_ids": _each(pin_ids),
            "columns": _comma(columns),
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "click_window_days": click_window_days,
            "conversion_report_time": conversion_report_time,
            "engagement_window_days": engagement_window_days,
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaign_targeting_analytics_get(
    ad_account_id: str,
    *,
    campaign_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    targeting_types: Sequence[AdsAnalyticsCampaignTargetingType],
    attribution_types: Sequence[ConversionReportAttributionType] | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MetricsResponse]:
    """GET `/ad_accounts/{ad_account_id}/campaigns/targeting_analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaign_targeting_analytics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_ids: 1 to 250 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        targeting_types: 1 to 14 items.
        attribution_types: each one of HOUSEHOLD, INDIVIDUAL; at most 2 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "campaign_targeting_analytics/get",
        path={"ad_account_id": ad_account_id},
        query={
            "campaign_ids": _each(campaign_ids),
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
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaigns_analytics(
    ad_account_id: str,
    *,
    campaign_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    aggregate_report_rows: bool | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CampaignsAnalyticsMetrics]]:
    """GET `/ad_accounts/{ad_account_id}/campaigns/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaigns-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_ids: 1 to 250 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        aggregate_report_rows: default false.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "campaigns/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "campaign_ids": _each(campaign_ids),
            "columns": _comma(columns),
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "aggregate_report_rows": aggregate_report_rows,
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


def campaigns_create(
    ad_account_id: str,
    *,
    body: Sequence[CampaignCreateItem | CampaignCreateItemDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CampaignBatchWriteResponseModel]:
    """POST `/ad_accounts/{ad_account_id}/campaigns`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaigns-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "campaigns/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaigns_get(
    ad_account_id: str,
    campaign_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Campaign]:
    """GET `/ad_accounts/{ad_account_id}/campaigns/{campaign_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaigns-get

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_id: at most 18 characters; digits.
    """
    return _build(
        "campaigns/get",
        path={"ad_account_id": ad_account_id, "campaign_id": campaign_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def campaigns_list(
    ad_account_id: str,
    *,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    entity_statuses: Sequence[EntityStatus] | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CampaignsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/campaigns`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaigns-list

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_ids: 1 to 250 items.
        entity_statuses: each one of ACTIVE, ARCHIVED, DELETED_DRAFT, DRAFT, PAUSED; default ['ACTIVE', 'PAUSED'].
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "campaigns/list",
        path={"ad_account_id": ad_account_id},
        query={
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


def campaigns_update(
    ad_account_id: str,
    *,
    body: Sequence[CampaignBatchUpdateItem | CampaignBatchUpdateItemDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CampaignBatchWriteResponseModel]:
    """PATCH `/ad_accounts/{ad_account_id}/campaigns`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/campaigns-update

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "campaigns/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def get_campaign_delivery_estimates(
    ad_account_id: str,
    *,
    body: Sequence[CampaignDeliveryEstimatesCampaign | CampaignDeliveryEstimatesCampaignDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CampaignDeliveryEstimatesResponse]:
    """POST `/ad_accounts/{ad_account_id}/campaigns/delivery_estimates` (beta or restricted).

    Scopes: ads:read. Quota: ads_estimates_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/get_campaign_delivery_estimates

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 1 items.
    """
    return _build(
        "get_campaign_delivery_estimates",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
