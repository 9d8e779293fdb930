"""The model `TemplateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        DataOutputFormat,
        Granularity,
        MetricsReportingLevel,
        TemplateResponseColumnsItem,
        TemplateResponseConversionReportTimeType,
        TemplateResponseCreationSource,
        TemplateResponseDateRange,
        TemplateResponseIngestionSourcesItem,
        TemplateResponseType,
    )


@model
class TemplateResponse(Model):
    """Answered by `templates_list`."""

    ad_account_id: str | None = opt(str)
    ad_account_ids: list[str] | None = opt([str])
    click_window_days: float | None = opt(float)
    columns: list[TemplateResponseColumnsItem | str] | None = opt([Enum("TemplateResponseColumnsItem")])
    conversion_report_time_type: TemplateResponseConversionReportTimeType | str | None = opt(
        Enum("TemplateResponseConversionReportTimeType")
    )
    creation_source: TemplateResponseCreationSource | str | None = opt(Enum("TemplateResponseCreationSource"))
    custom_column_ids: list[str] | None = opt(([str], None))
    date_range: TemplateResponseDateRange | None = opt("TemplateResponseDateRange")
    engagement_window_days: float | None = opt(float)
    filters_json: str | None = opt((str, None))
    granularity: Granularity | str | None = opt(Enum("Granularity"))
    id: str | None = opt(str)
    ingestion_sources: list[TemplateResponseIngestionSourcesItem | str] | None = opt(
        ([Enum("TemplateResponseIngestionSourcesItem")], None)
    )
    is_deleted: bool | None = opt((bool, None))
    is_owned_by_user: bool | None = opt(bool)
    is_scheduled: bool | None = opt(bool)
    name: str | None = opt((str, None))
    report_end_relative_days_in_past: float | None = opt(float)
    report_format: DataOutputFormat | str | None = opt(Enum("DataOutputFormat"))
    report_level: MetricsReportingLevel | str | None = opt(Enum("MetricsReportingLevel"))
    report_start_relative_days_in_past: float | None = opt(float)
    type: TemplateResponseType | str | None = opt(Enum("TemplateResponseType"))
    updated_time: float | None = opt(float)
    user_id: str | None = opt(str)
    view_window_days: float | None = opt(float)
