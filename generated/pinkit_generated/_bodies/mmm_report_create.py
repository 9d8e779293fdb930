"""The model `MMMReportCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        MMMReportGranularity,
        MMMReportingColumn,
        MMMReportingTargetingType,
        MMMReportLevel,
        TargetingAdvertiserCountry,
    )


class MMMReportCreateDict(TypedDict, total=False):
    columns: Required[Sequence[MMMReportingColumn]]
    end_date: Required[dt.date | str]
    granularity: Required[MMMReportGranularity]
    level: Required[MMMReportLevel]
    report_name: Required[str]
    start_date: Required[dt.date | str]
    targeting_types: Required[Sequence[MMMReportingTargetingType]]
    advertiser_ids: Sequence[str]
    countries: Sequence[TargetingAdvertiserCountry | None]
    custom_column_ids: Sequence[str]
