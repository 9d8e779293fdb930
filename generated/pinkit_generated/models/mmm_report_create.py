"""The model `MMMReportCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        MMMReportGranularity,
        MMMReportingColumn,
        MMMReportingTargetingType,
        MMMReportLevel,
        TargetingAdvertiserCountry,
    )


@model
class MMMReportCreate(Model):
    """Sent to `analytics_create_mmm_report`."""

    columns: list[MMMReportingColumn] = req([Enum("MMMReportingColumn")])
    end_date: dt.date = req(dt.date)
    granularity: MMMReportGranularity = req(Enum("MMMReportGranularity"))
    level: MMMReportLevel = req(Enum("MMMReportLevel"))
    report_name: str = req(str)
    start_date: dt.date = req(dt.date)
    targeting_types: list[MMMReportingTargetingType] = req([Enum("MMMReportingTargetingType")])
    """1 to 7 items."""
    advertiser_ids: list[str] | None = opt([str])
    countries: list[TargetingAdvertiserCountry | None] | None = opt(
        [(Enum("TargetingAdvertiserCountry"), None)]
    )
    custom_column_ids: list[str] | None = opt([str])
    """At most 20 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            columns: Sequence[MMMReportingColumn],
            end_date: dt.date | str,
            granularity: MMMReportGranularity,
            level: MMMReportLevel,
            report_name: str,
            start_date: dt.date | str,
            targeting_types: Sequence[MMMReportingTargetingType],
            advertiser_ids: Sequence[str] | Unset = UNSET,
            countries: Sequence[TargetingAdvertiserCountry | None] | Unset = UNSET,
            custom_column_ids: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
