"""The model `ConversionProductReportCreate`."""

from __future__ import annotations

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
    end_date: str = req(str)
    granularity: ConversionProductReportGranularity = req(Enum("ConversionProductReportGranularity"))
    level: ConversionProductReportLevel = req(Enum("ConversionProductReportLevel"))
    report_name: str = req(str)
    start_date: str = req(str)
    ad_group_ids: list[str] | None = opt([str])
    campaign_ids: list[str] | None = opt([str])
    campaign_objective_types: list[ConversionObjectiveType] | None = opt([Enum("ConversionObjectiveType")])
    click_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))
    conversion_product_attribution_type: ConversionProductAttributionType | None = opt(
        Enum("ConversionProductAttributionType")
    )
    conversion_product_breakdown: ConversionProductReportBreakdownType | None = opt(
        Enum("ConversionProductReportBreakdownType")
    )
    conversion_report_time: ConversionReportTimeType | None = opt(Enum("ConversionReportTimeType"))
    product_sku_ids: list[str] | None = opt([str])
    view_window_days: ConversionAttributionWindowDays | None = opt(Enum("ConversionAttributionWindowDays"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            columns: Sequence[ConversionProductReportingColumn],
            end_date: str,
            granularity: ConversionProductReportGranularity,
            level: ConversionProductReportLevel,
            report_name: str,
            start_date: str,
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
