"""The model `AdsAnalyticsCreateAsyncRequest`."""

from __future__ import annotations

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

    end_date: str = req(str)
    granularity: Granularity = req(Enum("Granularity"))
    start_date: str = req(str)
    ad_group_ids: list[str] | None = opt([str])
    ad_group_statuses: list[AdGroupSummaryStatus] | None = opt([Enum("AdGroupSummaryStatus")])
    ad_ids: list[str] | None = opt([str])
    ad_statuses: list[PinPromotionSummaryStatus] | None = opt([Enum("PinPromotionSummaryStatus")])
    attribution_types: list[ConversionReportAttributionType] | None = opt(
        [Enum("ConversionReportAttributionType")]
    )
    campaign_brand_label: str | None = opt(str)
    campaign_custom_label: str | None = opt(str)
    campaign_ids: list[str] | None = opt([str])
    campaign_objective_types: list[ConversionObjectiveType] | None = opt([Enum("ConversionObjectiveType")])
    campaign_statuses: list[CampaignSummaryStatus] | None = opt([Enum("CampaignSummaryStatus")])
    click_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    columns: list[ReportingColumnAsync] | None = opt([Enum("ReportingColumnAsync")])
    combine_targeting_types: bool | None = opt(bool)
    conversion_report_time: ConversionReportTimeType | None = opt(Enum("ConversionReportTimeType"))
    custom_conversion_event_metrics: list[CustomConversionEventMetrics] | None = opt(
        ["CustomConversionEventMetrics"]
    )
    end_hour: int | None = opt(int)
    engagement_window_days: ConversionAttributionWindowDays | None = opt(
        Enum("ConversionAttributionWindowDays")
    )
    level: MetricsReportingLevel | None = opt(Enum("MetricsReportingLevel"))
    metrics_filters: list[AdsAnalyticsMetricsFilter] | None = opt(["AdsAnalyticsMetricsFilter"])
    primary_sort: PrimarySort | None = opt(Enum("PrimarySort"))
    product_group_ids: list[str] | None = opt([str])
    product_group_statuses: list[ProductGroupSummaryStatus] | None = opt([Enum("ProductGroupSummaryStatus")])
    product_item_ids: list[str] | None = opt([str])
    report_format: DataOutputFormat | None = opt(Enum("DataOutputFormat"))
    reporting_timezone: ReportingTimeZone | None = opt(Enum("ReportingTimeZone"))
    start_hour: int | None = opt(int)
    targeting_types: list[AdAdsAnalyticsAsyncTargetingTypes] | None = opt(
        [Enum("AdAdsAnalyticsAsyncTargetingTypes")]
    )
    view_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_date: str,
            granularity: Granularity,
            start_date: str,
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
