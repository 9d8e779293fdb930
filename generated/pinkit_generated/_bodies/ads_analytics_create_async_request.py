"""The model `AdsAnalyticsCreateAsyncRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdAdsAnalyticsAsyncTargetingTypes,
        AdGroupSummaryStatus,
        AdsAnalyticsMetricsFilter,
        AdsAnalyticsMetricsFilterDict,
        CampaignSummaryStatus,
        ConversionAttributionWindowDays,
        ConversionObjectiveType,
        ConversionReportAttributionType,
        ConversionReportTimeType,
        CustomConversionEventMetrics,
        CustomConversionEventMetricsDict,
        DataOutputFormat,
        Granularity,
        MetricsReportingLevel,
        PinPromotionSummaryStatus,
        PrimarySort,
        ProductGroupSummaryStatus,
        ReportingColumnAsync,
        ReportingTimeZone,
    )


class AdsAnalyticsCreateAsyncRequestDict(TypedDict, total=False):
    end_date: Required[dt.date | str]
    granularity: Required[Granularity]
    start_date: Required[dt.date | str]
    ad_group_ids: Sequence[str]
    ad_group_statuses: Sequence[AdGroupSummaryStatus]
    ad_ids: Sequence[str]
    ad_statuses: Sequence[PinPromotionSummaryStatus]
    attribution_types: Sequence[ConversionReportAttributionType]
    campaign_brand_label: str
    campaign_custom_label: str
    campaign_ids: Sequence[str]
    campaign_objective_types: Sequence[ConversionObjectiveType]
    campaign_statuses: Sequence[CampaignSummaryStatus]
    click_window_days: ConversionAttributionWindowDays
    columns: Sequence[ReportingColumnAsync]
    combine_targeting_types: bool
    conversion_report_time: ConversionReportTimeType
    custom_conversion_event_metrics: Sequence[CustomConversionEventMetrics | CustomConversionEventMetricsDict]
    end_hour: int
    engagement_window_days: ConversionAttributionWindowDays
    level: MetricsReportingLevel
    metrics_filters: Sequence[AdsAnalyticsMetricsFilter | AdsAnalyticsMetricsFilterDict]
    primary_sort: PrimarySort
    product_group_ids: Sequence[str]
    product_group_statuses: Sequence[ProductGroupSummaryStatus]
    product_item_ids: Sequence[str]
    report_format: DataOutputFormat
    reporting_timezone: ReportingTimeZone
    start_hour: int
    targeting_types: Sequence[AdAdsAnalyticsAsyncTargetingTypes]
    view_window_days: ConversionAttributionWindowDays
