"""The model `AccountTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ConversionReportTimeType,
        CreationSource,
        DataOutputFormat,
        Granularity,
        IngestionSource,
        MetricsReportingLevel,
        ReportingColumn,
        ReportingTimeZone,
    )


@model
class AccountTemplate(Model):
    """Returned by `templates_list`."""

    id: str = req(str)
    """Read-only."""
    ad_account_id: str | None = opt(str)
    """Read-only."""
    ad_account_ids: list[str] | None = opt([str])
    ade_columns: list[str] | None = opt([str])
    attribution_type: Any = opt(object)
    click_window_days: float | None = opt(float)
    columns: list[ReportingColumn | str] | None = opt([Enum("ReportingColumn")])
    conversion_report_time_type: ConversionReportTimeType | str | None = opt(Enum("ConversionReportTimeType"))
    creation_source: CreationSource | str | None = opt(Enum("CreationSource"))
    custom_column_ids: list[str] | None = opt(([str], None))
    display_metadata: str | None = opt(str)
    engagement_window_days: float | None = opt(float)
    filters_json: str | None = opt((str, None))
    granularity: Granularity | str | None = opt(Enum("Granularity"))
    ingestion_sources: list[IngestionSource | str] | None = opt(([Enum("IngestionSource")], None))
    is_default: bool | None = opt(bool)
    is_deleted: bool | None = opt((bool, None))
    is_owned_by_user: bool | None = opt(bool)
    is_scheduled: bool | None = opt(bool)
    name: str | None = opt((str, None))
    report_end_relative_days_in_past: float | None = opt(float)
    report_format: DataOutputFormat | str | None = opt(Enum("DataOutputFormat"))
    report_level: MetricsReportingLevel | str | None = opt(Enum("MetricsReportingLevel"))
    report_start_relative_days_in_past: float | None = opt(float)
    reporting_time_zone: ReportingTimeZone | str | None = opt(Enum("ReportingTimeZone"))
    sort_by: Any = opt(object)
    type: str | None = opt(str)
    updated_time: float | None = opt(float)
    """Read-only."""
    user_id: str | None = opt(str)
    view_window_days: float | None = opt(float)
