"""Operations of the tag `ad_groups`."""

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
        AdGroup,
        AdGroupAudienceSizing,
        AdGroupAudienceSizingCreativeTypes,
        AdGroupAudienceSizingKeyword,
        AdGroupAudienceSizingKeywordDict,
        AdGroupCreateCreate,
        AdGroupCreateCreateDict,
        AdgroupPlacementGroupType,
        AdGroupsAnalyticsMetrics,
        AdGroupsCreateResponse,
        AdGroupsListResponse,
        AdGroupsUpdateResponse,
        AdGroupUpdateBatchUpdate,
        AdGroupUpdateBatchUpdateDict,
        AdsAnalyticsAdGroupTargetingType,
        BidFloor,
        BidFloorSpec,
        BidFloorSpecDict,
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        ConversionReportAttributionType,
        DynamicTitlesDownloadCSV,
        DynamicTitlesGetStatus,
        DynamicTitlesProcessCSV,
        DynamicTitlesUploadURL,
        EntityStatus,
        GetAdGroupsByPromotionIdsListResponse,
        Granularity,
        MetricsResponse,
        PaginationOrder,
        ReportingColumnSync,
        ReportingTimeZone,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


def ad_groups_analytics(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
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
) -> Request[list[AdGroupsAnalyticsMetrics]]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        granularity: one of DAY, HOUR, MONTH, TOTAL, WEEK.
        aggregate_report_rows: default false.
        click_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        conversion_report_time: one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION; default TIME_OF_AD_ACTION.
        engagement_window_days: one of 0, 1, 7, 14, 30, 60; default 30.
        reporting_timezone: one of AD_ACCOUNT_TIME_ZONE, PINTEREST_TIME_ZONE.
        view_window_days: one of 0, 1, 7, 14, 30, 60; default 1.
    """
    return _build(
        "ad_groups/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
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


def ad_groups_audience_sizing(
    ad_account_id: str,
    *,
    product_group_ids: Sequence[str] | None | Unset = UNSET,
    auto_targeting_enabled: bool | Unset = UNSET,
    creative_types: Sequence[AdGroupAudienceSizingCreativeTypes] | None | Unset = UNSET,
    keywords: Sequence[AdGroupAudienceSizingKeyword | AdGroupAudienceSizingKeywordDict]
    | None
    | Unset = UNSET,
    placement_group: AdgroupPlacementGroupType | Unset = UNSET,
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdGroupAudienceSizing]:
    """POST `/ad_accounts/{ad_account_id}/ad_groups/audience_sizing`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-audience_sizing

    Args:
        ad_account_id: at most 18 characters; digits.
        auto_targeting_enabled: default true.
        creative_types: each one of CAROUSEL, COLLECTION, IDEA, MAX_VIDEO, REGULAR, SHOPPING, SHOP_THE_PIN, VIDEO.
        placement_group: one of ALL, BROWSE, OTHER, SEARCH; default ALL.
    """
    return _build(
        "ad_groups/audience_sizing",
        path={"ad_account_id": ad_account_id},
        body={
            "product_group_ids": product_group_ids,
            "auto_targeting_enabled": auto_targeting_enabled,
            "creative_types": creative_types,
            "keywords": keywords,
            "placement_group": placement_group,
            "targeting_spec": targeting_spec,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_create(
    ad_account_id: str,
    *,
    body: Sequence[AdGroupCreateCreate | AdGroupCreateCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdGroupsCreateResponse]:
    """POST `/ad_accounts/{ad_account_id}/ad_groups` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "ad_groups/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_get(
    ad_account_id: str,
    ad_group_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdGroup]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups/get",
        path={"ad_account_id": ad_account_id, "ad_group_id": ad_group_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_list(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str] | None | Unset = UNSET,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    entity_statuses: Sequence[EntityStatus] | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    translate_interests_to_names: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdGroupsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-list

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        campaign_ids: 1 to 250 items.
        entity_statuses: each one of ACTIVE, ARCHIVED, DELETED_DRAFT, DRAFT, PAUSED; default ['ACTIVE', 'PAUSED'].
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
        translate_interests_to_names: default false.
    """
    return _build(
        "ad_groups/list",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
            "campaign_ids": _each(campaign_ids),
            "bookmark": bookmark,
            "entity_statuses": _each(entity_statuses),
            "order": order,
            "page_size": page_size,
            "translate_interests_to_names": translate_interests_to_names,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_update(
    ad_account_id: str,
    *,
    body: Sequence[AdGroupUpdateBatchUpdate | AdGroupUpdateBatchUpdateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdGroupsUpdateResponse]:
    """PATCH `/ad_accounts/{ad_account_id}/ad_groups`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-update

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "ad_groups/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_bid_floor_get(
    ad_account_id: str,
    *,
    bid_floor_specs: Sequence[BidFloorSpec | BidFloorSpecDict],
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BidFloor]:
    """POST `/ad_accounts/{ad_account_id}/bid_floor`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups_bid_floor-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups_bid_floor/get",
        path={"ad_account_id": ad_account_id},
        body={"bid_floor_specs": bid_floor_specs, "targeting_spec": targeting_spec},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_dynamic_titles_download_csv(
    ad_account_id: str,
    ad_group_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DynamicTitlesDownloadCSV]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/csv`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-download_csv

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups_dynamic_titles/download_csv",
        path={"ad_account_id": ad_account_id, "ad_group_id": ad_group_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_dynamic_titles_get_status(
    ad_account_id: str,
    ad_group_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DynamicTitlesGetStatus]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/status`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-get_status

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups_dynamic_titles/get_status",
        path={"ad_account_id": ad_account_id, "ad_group_id": ad_group_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_dynamic_titles_get_upload_url(
    ad_account_id: str,
    ad_group_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DynamicTitlesUploadURL]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/uploads`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-get_upload_url

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups_dynamic_titles/get_upload_url",
        path={"ad_account_id": ad_account_id, "ad_group_id": ad_group_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_dynamic_titles_process_csv(
    ad_account_id: str,
    ad_group_id: str,
    *,
    request_id: str,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DynamicTitlesProcessCSV]:
    """POST `/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-process_csv

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
    """
    return _build(
        "ad_groups_dynamic_titles/process_csv",
        path={"ad_account_id": ad_account_id, "ad_group_id": ad_group_id},
        body={"request_id": request_id},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_groups_targeting_analytics_get(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
    columns: Sequence[ReportingColumnSync],
    granularity: Granularity,
    start_date: dt.date | str,
    end_date: dt.date | str,
    targeting_types: Sequence[AdsAnalyticsAdGroupTargetingType],
    attribution_types: Sequence[ConversionReportAttributionType] | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    sort_ascending: bool | None | Unset = UNSET,
    sort_columns: Sequence[str] | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[MetricsResponse]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups_targeting_analytics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
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
        "ad_groups_targeting_analytics/get",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
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


def get_ad_groups_by_promotion_ids_list(
    ad_account_id: str,
    *,
    promotion_ids: Sequence[str],
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[GetAdGroupsByPromotionIdsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/promotion_applied_entities`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/get_ad_groups_by_promotion_ids-list

    Args:
        ad_account_id: at most 18 characters; digits.
        promotion_ids: 1 to 50 items.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "get_ad_groups_by_promotion_ids/list",
        path={"ad_account_id": ad_account_id},
        query={
            "promotion_ids": _each(promotion_ids),
            "bookmark": bookmark,
            "order": order,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
