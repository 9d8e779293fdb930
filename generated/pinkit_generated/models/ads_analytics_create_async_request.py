"""The model `AdsAnalyticsCreateAsyncRequest`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
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


@model
class AdsAnalyticsCreateAsyncRequest(Model):
    """Sent to `analytics_create_report`."""

    end_date: dt.date = req(dt.date)
    granularity: Granularity = req(Enum("Granularity"))
    start_date: dt.date = req(dt.date)
    ad_group_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    ad_group_statuses: list[AdGroupSummaryStatus] | None = opt([Enum("AdGroupSummaryStatus")])
    """1 to 6 items."""
    ad_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    ad_statuses: list[PinPromotionSummaryStatus] | None = opt([Enum("PinPromotionSummaryStatus")])
    """1 to 6 items."""
    attribution_types: list[ConversionReportAttributionType] | None = opt(
        [Enum("ConversionReportAttributionType")]
    )
    campaign_brand_label: str | None = opt(str)
    campaign_custom_label: str | None = opt(str)
    campaign_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    campaign_objective_types: list[ConversionObjectiveType] | None = opt([Enum("ConversionObjectiveType")])
    """1 to 7 items."""
    campaign_statuses: list[CampaignSummaryStatus] | None = opt([Enum("CampaignSummaryStatus")])
    """1 to 6 items."""
    click_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    """Default 30."""
    columns: list[ReportingColumnAsync] | None = opt([Enum("ReportingColumnAsync")])
    combine_targeting_types: bool | None = opt(bool)
    """Default false."""
    conversion_report_time: ConversionReportTimeType | None = opt(Enum("ConversionReportTimeType"))
    """Default TIME_OF_AD_ACTION."""
    custom_conversion_event_metrics: list[CustomConversionEventMetrics] | None = opt(
        ["CustomConversionEventMetrics"]
    )
    end_hour: int | None = opt(int)
    """0 to 23."""
    engagement_window_days: ConversionAttributionWindowDays | None = opt(
        Enum("ConversionAttributionWindowDays")
    )
    """Default 30."""
    level: MetricsReportingLevel | None = opt(Enum("MetricsReportingLevel"))
    metrics_filters: list[AdsAnalyticsMetricsFilter] | None = opt(["AdsAnalyticsMetricsFilter"])
    """At least 1 item."""
    primary_sort: PrimarySort | None = opt(Enum("PrimarySort"))
    """Default BY_ID."""
    product_group_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    product_group_statuses: list[ProductGroupSummaryStatus] | None = opt([Enum("ProductGroupSummaryStatus")])
    """1 to 6 items."""
    product_item_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    report_format: DataOutputFormat | None = opt(Enum("DataOutputFormat"))
    """Default JSON."""
    reporting_timezone: ReportingTimeZone | None = opt(Enum("ReportingTimeZone"))
    start_hour: int | None = opt(int)
    """0 to 23."""
    targeting_types: list[AdAdsAnalyticsAsyncTargetingTypes] | None = opt(
        [Enum("AdAdsAnalyticsAsyncTargetingTypes")]
    )
    """1 to 5 items."""
    view_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    """Default 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_date: dt.date | str,
            granularity: Granularity,
            start_date: dt.date | str,
            ad_group_ids: Sequence[str] | Unset = UNSET,
            ad_group_statuses: Sequence[AdGroupSummaryStatus] | Unset = UNSET,
            ad_ids: Sequence[str] | Unset = UNSET,
            ad_statuses: Sequence[PinPromotionSummaryStatus] | Unset = UNSET,
            attribution_types: Sequence[ConversionReportAttributionType] | Unset = UNSET,
            campaign_brand_label: str | Unset = UNSET,
            campaign_custom_label: str | Unset = UNSET,
            campaign_ids: Sequence[str] | Unset = UNSET,
            campaign_objective_types: Sequence[ConversionObjectiveType] | Unset = UNSET,
            campaign_statuses: Sequence[CampaignSummaryStatus] | Unset = UNSET,
            click_window_days: ConversionAttributionWindowDays | Unset = UNSET,
            columns: Sequence[ReportingColumnAsync] | Unset = UNSET,
            combine_targeting_types: bool | Unset = UNSET,
            conversion_report_time: ConversionReportTimeType | Unset = UNSET,
            custom_conversion_event_metrics: Sequence[
                CustomConversionEventMetrics | CustomConversionEventMetricsDict
            ]
            | Unset = UNSET,
            end_hour: int | Unset = UNSET,
            engagement_window_days: ConversionAttributionWindowDays | Unset = UNSET,
            level: MetricsReportingLevel | Unset = UNSET,
            metrics_filters: Sequence[AdsAnalyticsMetricsFilter | AdsAnalyticsMetricsFilterDict]
            | Unset = UNSET,
            primary_sort: PrimarySort | Unset = UNSET,
            product_group_ids: Sequence[str] | Unset = UNSET,
            product_group_statuses: Sequence[ProductGroupSummaryStatus] | Unset = UNSET,
            product_item_ids: Sequence[str] | Unset = UNSET,
            report_format: DataOutputFormat | Unset = UNSET,
            reporting_timezone: ReportingTimeZone | Unset = UNSET,
            start_hour: int | Unset = UNSET,
            targeting_types: Sequence[AdAdsAnalyticsAsyncTargetingTypes] | Unset = UNSET,
            view_window_days: ConversionAttributionWindowDays | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
