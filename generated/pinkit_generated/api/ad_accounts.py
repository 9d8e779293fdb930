"""Operations of the tag `ad_accounts`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import day as _day

if TYPE_CHECKING:
    from ..models import (
        AdAccount,
        AdAccountAnalyticsItems,
        AdAccountsListResponse,
        AdAdsAnalyticsAsyncTargetingTypes,
        AdGroupSummaryStatus,
        AdsAnalyticsAccountTargetingType,
        AdsAnalyticsCreateAsyncResponse,
        AdsAnalyticsGetAsyncResponse,
        AdsAnalyticsMetricsFilter,
        AdsAnalyticsMetricsFilterDict,
        CampaignSummaryStatus,
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        ConversionAttributionWindowDays,
        ConversionObjectiveType,
        ConversionProductAttributionType,
        ConversionProductReport,
        ConversionProductReportBreakdownType,
        ConversionProductReportGranularity,
        ConversionProductReportingColumn,
        ConversionProductReportLevel,
        ConversionReportAttributionType,
        ConversionReportTimeType,
        Country,
        Currency,
        CustomConversionEventMetrics,
        CustomConversionEventMetricsDict,
        DataOutputFormat,
        Granularity,
        MetricsReportingLevel,
        MetricsResponse,
        MMMReport,
        MMMReportGranularity,
        MMMReportingColumn,
        MMMReportingTargetingType,
        MMMReportLevel,
        PaginationOrder,
        PinPromotionSummaryStatus,
        PrimarySort,
        ProductGroupSummaryStatus,
        ReportingColumnAsync,
        ReportingColumnSync,
        ReportingTimeZone,
        TargetingAdvertiserCountry,
        TemplateBasedReport,
        TemplatesListResponse,
    )


def ad_account_analytics(
    ad_account_id: str,
    *,
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
) -> Request[list[AdAccountAnalyticsItems]]:
    """GET `/ad_accounts/{ad_account_id}/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_account-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ad_account/analytics",
        path={"ad_account_id": ad_account_id},
        query={
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


def ad_account_targeting_analytics_get(
    ad_account_id: str,
    *,
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    targeting_types: Sequence[AdsAnalyticsAccountTargetingType],
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
    """GET `/ad_accounts/{ad_account_id}/targeting_analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_account_targeting_analytics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        targeting_types: 1 to 15 items.
        attribution_types: each one of HOUSEHOLD, INDIVIDUAL; at most 2 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ad_account_targeting_analytics/get",
        path={"ad_account_id": ad_account_id},
        query={
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


def ad_accounts_create(
    *,
    owner_user_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    country: Country | Unset = UNSET,
    currency: Currency | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccount]:
    """POST `/ad_accounts`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_accounts-create

    Args:
        owner_user_id: digits.
        name: at most 256 characters.
    """
    return _build(
        "ad_accounts/create",
        body={
            "owner_user_id": owner_user_id,
            "name": name,
            "country": country,
            "currency": currency,
            "time_zone": time_zone,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_accounts_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccount]:
    """GET `/ad_accounts/{ad_account_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_accounts-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ad_accounts/get",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_accounts_list(
    *,
    bookmark: str | None | Unset = UNSET,
    include_shared_accounts: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsListResponse]:
    """GET `/ad_accounts`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_accounts-list

    Args:
        include_shared_accounts: default true.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ad_accounts/list",
        query={
            "bookmark": bookmark,
            "include_shared_accounts": include_shared_accounts,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_create_conversion_product_report(
    ad_account_id: str,
    *,
    columns: Sequence[ConversionProductReportingColumn],
    granularity: ConversionProductReportGranularity,
    level: ConversionProductReportLevel,
    report_name: str,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_group_ids: Sequence[str] | Unset = UNSET,
    campaign_ids: Sequence[str] | Unset = UNSET,
    product_sku_ids: Sequence[str] | Unset = UNSET,
    campaign_objective_types: Sequence[ConversionObjectiveType] | Unset = UNSET,
    click_window_days: ConversionAttributionWindowDays | Unset = UNSET,
    conversion_product_attribution_type: ConversionProductAttributionType | Unset = UNSET,
    conversion_product_breakdown: ConversionProductReportBreakdownType | Unset = UNSET,
    conversion_report_time: ConversionReportTimeType | Unset = UNSET,
    view_window_days: ConversionAttributionWindowDays | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionProductReport]:
    """POST `/ad_accounts/{ad_account_id}/reports/brand_category_sku` (beta or restricted).

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-create_conversion_product_report

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of MONTH, TOTAL, WEEK.
        level: one of ADVERTISER, AD_GROUP, CAMPAIGN.
        ad_group_ids: 1 to 500 items.
        campaign_ids: 1 to 500 items.
        product_sku_ids: 2 to 30000 items.
        campaign_objective_types: each one of APP_INSTALL, AWARENESS, CATALOG_SALES, CONSIDERATION, CTV_CONSIDERATION, LEADS, SALES, VIDEO_COMPLETION, WEB_CONVERSION; 1 to 7 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_product_attribution_type: one of BRAND_ATTRIBUTION, DEFAULT; default DEFAULT.
        conversion_product_breakdown: one of PRODUCT_BRAND, PRODUCT_BRAND_AND_CATEGORY, PRODUCT_CATEGORY, PRODUCT_SKU, PRODUCT_SKU_GROUP; default PRODUCT_BRAND.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
    """
    return _build(
        "analytics/create_conversion_product_report",
        path={"ad_account_id": ad_account_id},
        body={
            "columns": columns,
            "granularity": granularity,
            "level": level,
            "report_name": report_name,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_group_ids": ad_group_ids,
            "campaign_ids": campaign_ids,
            "product_sku_ids": product_sku_ids,
            "campaign_objective_types": campaign_objective_types,
            "click_window_days": click_window_days,
            "conversion_product_attribution_type": conversion_product_attribution_type,
            "conversion_product_breakdown": conversion_product_breakdown,
            "conversion_report_time": conversion_report_time,
            "view_window_days": view_window_days,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_create_mmm_report(
    ad_account_id: str,
    *,
    columns: Sequence[MMMReportingColumn],
    granularity: MMMReportGranularity,
    level: MMMReportLevel,
    report_name: str,
    start_date: dt.date | str,
    end_date: dt.date | str,
    targeting_types: Sequence[MMMReportingTargetingType],
    advertiser_ids: Sequence[str] | Unset = UNSET,
    custom_column_ids: Sequence[str] | Unset = UNSET,
    countries: Sequence[TargetingAdvertiserCountry | None] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MMMReport]:
    """POST `/ad_accounts/{ad_account_id}/mmm_reports` (beta or restricted).

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-create_mmm_report

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of DAY, WEEK.
        level: one of AD_GROUP_TARGETING, CAMPAIGN_TARGETING.
        targeting_types: each one of APPTYPE, AUDIENCE_INCLUDE, COUNTRY, CREATIVE_TYPE, GENDER, LOCATION, PLACEMENT; 1 to 7 items.
        custom_column_ids: at most 20 items.
    """
    return _build(
        "analytics/create_mmm_report",
        path={"ad_account_id": ad_account_id},
        body={
            "columns": columns,
            "granularity": granularity,
            "level": level,
            "report_name": report_name,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "targeting_types": targeting_types,
            "advertiser_ids": advertiser_ids,
            "custom_column_ids": custom_column_ids,
            "countries": countries,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_create_report(
    ad_account_id: str,
    *,
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_group_ids: Sequence[str] | Unset = UNSET,
    ad_ids: Sequence[str] | Unset = UNSET,
    campaign_ids: Sequence[str] | Unset = UNSET,
    product_group_ids: Sequence[str] | Unset = UNSET,
    product_item_ids: Sequence[str] | Unset = UNSET,
    ad_group_statuses: Sequence[AdGroupSummaryStatus] | Unset = UNSET,
    ad_statuses: Sequence[PinPromotionSummaryStatus] | Unset = UNSET,
    attribution_types: Sequence[ConversionReportAttributionType] | Unset = UNSET,
    campaign_brand_label: str | Unset = UNSET,
    campaign_custom_label: str | Unset = UNSET,
    campaign_objective_types: Sequence[ConversionObjectiveType] | Unset = UNSET,
    campaign_statuses: Sequence[CampaignSummaryStatus] | Unset = UNSET,
    click_window_days: ConversionAttributionWindowDays | Unset = UNSET,
    columns: Sequence[ReportingColumnAsync] | Unset = UNSET,
    combine_targeting_types: bool | Unset = UNSET,
    conversion_report_time: ConversionReportTimeType | Unset = UNSET,
    custom_conversion_event_metrics: Sequence[CustomConversionEventMetrics | CustomConversionEventMetricsDict]
    | Unset = UNSET,
    engagement_window_days: ConversionAttributionWindowDays | Unset = UNSET,
    level: MetricsReportingLevel | Unset = UNSET,
    metrics_filters: Sequence[AdsAnalyticsMetricsFilter | AdsAnalyticsMetricsFilterDict] | Unset = UNSET,
    primary_sort: PrimarySort | Unset = UNSET,
    product_group_statuses: Sequence[ProductGroupSummaryStatus] | Unset = UNSET,
    report_format: DataOutputFormat | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | Unset = UNSET,
    start_hour: int | Unset = UNSET,
    end_hour: int | Unset = UNSET,
    targeting_types: Sequence[AdAdsAnalyticsAsyncTargetingTypes] | Unset = UNSET,
    view_window_days: ConversionAttributionWindowDays | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdsAnalyticsCreateAsyncResponse]:
    """POST `/ad_accounts/{ad_account_id}/reports`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-create_report

    Args:
        ad_account_id: at most 18 characters; digits.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        ad_group_ids: 1 to 500 items.
        ad_ids: 1 to 500 items.
        campaign_ids: 1 to 500 items.
        product_group_ids: 1 to 500 items.
        product_item_ids: 1 to 500 items.
        ad_group_statuses: each one of ADVERTISER_DISABLED, ARCHIVED, COMPLETED, DELETED_DRAFT, DRAFT, NOT_STARTED, PAUSED, RUNNING; 1 to 6 items.
        ad_statuses: each one of ADVERTISER_DISABLED, APPROVED, ARCHIVED, DELETED_DRAFT, DRAFT, PAUSED, PENDING, REJECTED; 1 to 6 items.
        attribution_types: each one of HOUSEHOLD, INDIVIDUAL.
        campaign_objective_types: each one of APP_INSTALL, AWARENESS, CATALOG_SALES, CONSIDERATION, CTV_CONSIDERATION, LEADS, SALES, VIDEO_COMPLETION, WEB_CONVERSION; 1 to 7 items.
        campaign_statuses: each one of ADVERTISER_DISABLED, ARCHIVED, COMPLETED, DELETED_DRAFT, DRAFT, NOT_STARTED, PAUSED, RUNNING; 1 to 6 items.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        combine_targeting_types: default false.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        metrics_filters: at least 1 item.
        primary_sort: one of BY_DATE, BY_ID; default BY_ID.
        product_group_statuses: each one of ARCHIVED, EXCLUDED, PAUSED, RUNNING; 1 to 6 items.
        report_format: one of CSV, JSON; default JSON.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        start_hour: 0 to 23.
        end_hour: 0 to 23.
        targeting_types: 1 to 5 items.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "analytics/create_report",
        path={"ad_account_id": ad_account_id},
        body={
            "granularity": granularity,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_group_ids": ad_group_ids,
            "ad_ids": ad_ids,
            "campaign_ids": campaign_ids,
            "product_group_ids": product_group_ids,
            "product_item_ids": product_item_ids,
            "ad_group_statuses": ad_group_statuses,
            "ad_statuses": ad_statuses,
            "attribution_types": attribution_types,
            "campaign_brand_label": campaign_brand_label,
            "campaign_custom_label": campaign_custom_label,
            "campaign_objective_types": campaign_objective_types,
            "campaign_statuses": campaign_statuses,
            "click_window_days": click_window_days,
            "columns": columns,
            "combine_targeting_types": combine_targeting_types,
            "conversion_report_time": conversion_report_time,
            "custom_conversion_event_metrics": custom_conversion_event_metrics,
            "engagement_window_days": engagement_window_days,
            "level": level,
            "metrics_filters": metrics_filters,
            "primary_sort": primary_sort,
            "product_group_statuses": product_group_statuses,
            "report_format": report_format,
            "reporting_timezone": reporting_timezone,
            "start_hour": start_hour,
            "end_hour": end_hour,
            "targeting_types": targeting_types,
            "view_window_days": view_window_days,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_create_template_report(
    ad_account_id: str,
    template_id: str,
    *,
    granularity: Granularity | None | Unset = UNSET,
    start_date: dt.date | str | None | Unset = UNSET,
    end_date: dt.date | str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TemplateBasedReport]:
    """POST `/ad_accounts/{ad_account_id}/templates/{template_id}/reports`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-create_template_report

    Args:
        ad_account_id: at most 18 characters; digits.
        template_id: at most 18 characters.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
    """
    return _build(
        "analytics/create_template_report",
        path={"ad_account_id": ad_account_id, "template_id": template_id},
        query={"granularity": granularity, "start_date": _day(start_date), "end_date": _day(end_date)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_get_conversion_product_report(
    ad_account_id: str,
    *,
    token: str,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionProductReport]:
    """GET `/ad_accounts/{ad_account_id}/reports/brand_category_sku` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-get_conversion_product_report

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "analytics/get_conversion_product_report",
        path={"ad_account_id": ad_account_id},
        query={"token": token},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_get_mmm_report(
    ad_account_id: str,
    *,
    token: str,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MMMReport]:
    """GET `/ad_accounts/{ad_account_id}/mmm_reports`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-get_mmm_report

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "analytics/get_mmm_report",
        path={"ad_account_id": ad_account_id},
        query={"token": token},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def analytics_get_report(
    ad_account_id: str,
    *,
    token: str,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdsAnalyticsGetAsyncResponse]:
    """GET `/ad_accounts/{ad_account_id}/reports`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/analytics-get_report

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "analytics/get_report",
        path={"ad_account_id": ad_account_id},
        query={"token": token},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def sandbox_delete(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[str]:
    """DELETE `/ad_accounts/{ad_account_id}/sandbox`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/sandbox-delete

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "sandbox/delete",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def templates_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TemplatesListResponse]:
    """GET `/ad_accounts/{ad_account_id}/templates`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/templates-list

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "templates/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
