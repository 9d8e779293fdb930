"""The model `ConversionProductReportCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ConversionAttributionWindowDays,
        ConversionObjectiveType,
        ConversionProductAttributionType,
        ConversionProductReportBreakdownType,
        ConversionProductReportGranularity,
        ConversionProductReportingColumn,
        ConversionProductReportLevel,
        ConversionReportTimeType,
    )


@model
class ConversionProductReportCreate(Model):
    """Sent to `analytics_create_conversion_product_report`."""

    columns: list[ConversionProductReportingColumn] = req([Enum("ConversionProductReportingColumn")])
    end_date: dt.date = req(dt.date)
    granularity: ConversionProductReportGranularity = req(Enum("ConversionProductReportGranularity"))
    level: ConversionProductReportLevel = req(Enum("ConversionProductReportLevel"))
    report_name: str = req(str)
    start_date: dt.date = req(dt.date)
    ad_group_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    campaign_ids: list[str] | None = opt([str])
    """1 to 500 items."""
    campaign_objective_types: list[ConversionObjectiveType] | None = opt([Enum("ConversionObjectiveType")])
    """1 to 7 items."""
    click_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    """Default 30."""
    conversion_product_attribution_type: ConversionProductAttributionType | None = opt(
        Enum("ConversionProductAttributionType")
    )
    """Default DEFAULT."""
    conversion_product_breakdown: ConversionProductReportBreakdownType | None = opt(
        Enum("ConversionProductReportBreakdownType")
    )
    """Default PRODUCT_BRAND."""
    conversion_report_time: ConversionReportTimeType | None = opt(Enum("ConversionReportTimeType"))
    """Default TIME_OF_AD_ACTION."""
    product_sku_ids: list[str] | None = opt([str])
    """2 to 30000 items."""
    view_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    """Default 30."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            columns: Sequence[ConversionProductReportingColumn],
            end_date: dt.date | str,
            granularity: ConversionProductReportGranularity,
            level: ConversionProductReportLevel,
            report_name: str,
            start_date: dt.date | str,
            ad_group_ids: Sequence[str] | Unset = UNSET,
            campaign_ids: Sequence[str] | Unset = UNSET,
            campaign_objective_types: Sequence[ConversionObjectiveType] | Unset = UNSET,
            click_window_days: ConversionAttributionWindowDays | Unset = UNSET,
            conversion_product_attribution_type: ConversionProductAttributionType | Unset = UNSET,
            conversion_product_breakdown: ConversionProductReportBreakdownType | Unset = UNSET,
            conversion_report_time: ConversionReportTimeType | Unset = UNSET,
            product_sku_ids: Sequence[str] | Unset = UNSET,
            view_window_days: ConversionAttributionWindowDays | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
