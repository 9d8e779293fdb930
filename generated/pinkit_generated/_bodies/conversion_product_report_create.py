"""The model `ConversionProductReportCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ConversionAttributionWindowDays,
        ConversionObjectiveType,
        ConversionProductAttributionType,
        ConversionProductReportBreakdownType,
        ConversionProductReportGranularity,
        ConversionProductReportingColumn,
        ConversionProductReportLevel,
        ConversionReportTimeType,
    )


class ConversionProductReportCreateDict(TypedDict, total=False):
    columns: Required[Sequence[ConversionProductReportingColumn]]
    end_date: Required[dt.date | str]
    granularity: Required[ConversionProductReportGranularity]
    level: Required[ConversionProductReportLevel]
    report_name: Required[str]
    start_date: Required[dt.date | str]
    ad_group_ids: Sequence[str]
    campaign_ids: Sequence[str]
    campaign_objective_types: Sequence[ConversionObjectiveType]
    click_window_days: ConversionAttributionWindowDays
    conversion_product_attribution_type: ConversionProductAttributionType
    conversion_product_breakdown: ConversionProductReportBreakdownType
    conversion_report_time: ConversionReportTimeType
    product_sku_ids: Sequence[str]
    view_window_days: ConversionAttributionWindowDays
