"""The model `CreateMMMReportRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CreateMMMReportRequestGranularity,
        CreateMMMReportRequestLevel,
        MMMReportingColumn,
        MMMReportingTargetingType,
        TargetingAdvertiserCountry,
    )


@model
class CreateMMMReportRequest(Model):
    """Sent to `analytics_create_mmm_report`."""

    columns: list[MMMReportingColumn] = req([Enum("MMMReportingColumn")])
    end_date: str = req(str)
    granularity: CreateMMMReportRequestGranularity = req(Enum("CreateMMMReportRequestGranularity"))
    level: CreateMMMReportRequestLevel = req(Enum("CreateMMMReportRequestLevel"))
    report_name: str = req(str)
    start_date: str = req(str)
    targeting_types: list[MMMReportingTargetingType] = req([Enum("MMMReportingTargetingType")])
    countries: list[TargetingAdvertiserCountry | None] | None = opt(
        [(Enum("TargetingAdvertiserCountry"), None)]
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            columns: Sequence[MMMReportingColumn],
            end_date: str,
            granularity: CreateMMMReportRequestGranularity,
            level: CreateMMMReportRequestLevel,
            report_name: str,
            start_date: str,
            targeting_types: Sequence[MMMReportingTargetingType],
            countries: Sequence[TargetingAdvertiserCountry | None] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
