"""Operations of the tag `ad_groups`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import day as _day
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        AdGroupArrayResponse,
        AdGroupAudienceSizingRequestCreativeTypesItem,
        AdGroupAudienceSizingRequestKeywordsItem,
        AdGroupAudienceSizingResponse,
        AdGroupCreateRequest,
        AdGroupResponse,
        AdGroupsAnalyticsResponseItem,
        AdGroupsListResponse,
        AdGroupUpdateRequest,
        AdsAnalyticsAdGroupTargetingType,
        BidFloor,
        BidFloorRequestBidFloorSpecsItem,
        ColumnsItem,
        ConversionAttributionClickWindowDays,
        ConversionAttributionConversionReportTime,
        ConversionAttributionEngagementWindowDays,
        ConversionAttributionViewWindowDays,
        ConversionReportAttributionType,
        EntityStatusesItem,
        Granularity,
        MetricsResponse,
        Order,
        PlacementGroupType,
        ReportingTimeZone,
        TargetingSpec,
    )


def ad_groups_analytics(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
    columns: Sequence[ColumnsItem],
    end_date: dt.date | str,
    granularity: Granularity,
    start_date: dt.date | str,
    aggregate_report_rows: bool | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[AdGroupsAnalyticsResponseItem]]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        aggregate_report_rows: left out, false.
        click_window_days: left out, 30.
        conversion_report_time: left out, TIME_OF_AD_ACTION.
        engagement_window_days: left out, 30.
        view_window_days: left out, 1.
    """
    return _build(
        "ad_groups/analytics",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
            "columns": _comma(columns),
            "end_date": _day(end_date),
            "granularity": granularity,
            "start_date": _day(start_date),
            "aggregate_report_rows": aggregate_report_rows,
            "click_window_days": click_window_days,
            "conversion_report_time": conversion_report_time,
            "engagement_window_days": engagement_window_days,
            "reporting_timezone": reporting_timezone,
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
    )


def ad_groups_audience_sizing(
    ad_account_id: str,
    *,
    auto_targeting_enabled: bool | Unset = UNSET,
    creative_types: Sequence[AdGroupAudienceSizingRequestCreativeTypesItem] | None | Unset = UNSET,
    keywords: Sequence[AdGroupAudienceSizingRequestKeywordsItem | Mapping[str, Any]] | None | Unset = UNSET,
    placement_group: PlacementGroupType | Unset = UNSET,
    product_group_ids: Sequence[str] | None | Unset = UNSET,
    targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdGroupAudienceSizingResponse]:
    """POST `/ad_accounts/{ad_account_id}/ad_groups/audience_sizing`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-audience_sizing

    Args:
        ad_account_id: at most 18 characters; digits.
        auto_targeting_enabled: left out, true.
        placement_group: left out, ALL.
    """
    return _build(
        "ad_groups/audience_sizing",
        path={"ad_account_id": ad_account_id},
        body={
            "auto_targeting_enabled": auto_targeting_enabled,
            "creative_types": creative_types,
            "keywords": keywords,
            "placement_group": placement_group,
            "product_group_ids": product_group_ids,
            "targeting_spec": targeting_spec,
        },
        extra_body=extra_body,
        extra_query=extra_query,
    )


def ad_groups_create(
    ad_account_id: str,
    *,
    body: Sequence[AdGroupCreateRequest | Mapping[str, Any]],
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdGroupArrayResponse]:
    """POST `/ad_accounts/{ad_account_id}/ad_groups`.

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
    )


def ad_groups_get(
    ad_account_id: str,
    ad_group_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdGroupResponse]:
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
    )


def ad_groups_list(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    entity_statuses: Sequence[EntityStatusesItem] | None | Unset = UNSET,
    order: Order | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    translate_interests_to_names: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdGroupsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups-list

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        campaign_ids: 1 to 250 items.
        entity_statuses: left out, ['ACTIVE', 'PAUSED'].
        page_size: 1 to 250; left out, 25.
        translate_interests_to_names: left out, false.
    """
    return _build(
        "ad_groups/list",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
            "bookmark": bookmark,
            "campaign_ids": _each(campaign_ids),
            "entity_statuses": _each(entity_statuses),
            "order": order,
            "page_size": page_size,
            "translate_interests_to_names": translate_interests_to_names,
        },
        extra_query=extra_query,
    )


def ad_groups_update(
    ad_account_id: str,
    *,
    body: Sequence[AdGroupUpdateRequest | Mapping[str, Any]],
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AdGroupArrayResponse]:
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
    )


def ad_groups_bid_floor_get(
    ad_account_id: str,
    *,
    bid_floor_specs: Sequence[BidFloorRequestBidFloorSpecsItem | Mapping[str, Any]],
    targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
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
    )


def ad_groups_targeting_analytics_get(
    ad_account_id: str,
    *,
    ad_group_ids: Sequence[str],
    columns: Sequence[ColumnsItem],
    end_date: dt.date | str,
    granularity: Granularity,
    start_date: dt.date | str,
    targeting_types: Sequence[AdsAnalyticsAdGroupTargetingType],
    attribution_types: Sequence[ConversionReportAttributionType] | None | Unset = UNSET,
    click_window_days: ConversionAttributionClickWindowDays | None | Unset = UNSET,
    conversion_report_time: ConversionAttributionConversionReportTime | None | Unset = UNSET,
    engagement_window_days: ConversionAttributionEngagementWindowDays | None | Unset = UNSET,
    reporting_timezone: ReportingTimeZone | None | Unset = UNSET,
    view_window_days: ConversionAttributionViewWindowDays | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[MetricsResponse]:
    """GET `/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics`.

    Scopes: ads:read. Quota: ads_analytics. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_groups_targeting_analytics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        targeting_types: 1 to 14 items.
        attribution_types: at most 2 items.
        click_window_days: left out, 30.
        conversion_report_time: left out, TIME_OF_AD_ACTION.
        engagement_window_days: left out, 30.
        view_window_days: left out, 1.
    """
    return _build(
        "ad_groups_targeting_analytics/get",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_ids": _each(ad_group_ids),
            "columns": _comma(columns),
            "end_date": _day(end_date),
            "granularity": granularity,
            "start_date": _day(start_date),
            "targeting_types": _comma(targeting_types),
            "attribution_types": _comma(attribution_types),
            "click_window_days": click_window_days,
            "conversion_report_time": conversion_report_time,
            "engagement_window_days": engagement_window_days,
            "reporting_timezone": reporting_timezone,
            "view_window_days": view_window_days,
        },
        extra_query=extra_query,
    )
