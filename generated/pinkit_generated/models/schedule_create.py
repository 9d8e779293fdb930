"""The model `ScheduleCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdAccountEntityType,
        ScheduleAction,
        ScheduleBidMultipliers,
        ScheduleBidMultipliersDict,
        ScheduleStatus,
        ScheduleType,
    )


@model
class ScheduleCreate(Model):
    """Sent to `schedules_create`."""

    entity_id: str = req(str)
    """Digits."""
    delta_value: str | ScheduleBidMultipliers | None = opt(("ScheduleBidMultipliers", str))
    end_timestamp: int | None = opt(int)
    entity_type: AdAccountEntityType | None = opt(Enum("AdAccountEntityType"))
    name: str | None = opt(str)
    schedule_action: ScheduleAction | None = opt(Enum("ScheduleAction"))
    schedule_status: ScheduleStatus | None = opt(Enum("ScheduleStatus"))
    schedule_type: ScheduleType | None = opt(Enum("ScheduleType"))
    start_timestamp: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            entity_id: str,
            delta_value: str | ScheduleBidMultipliers | ScheduleBidMultipliersDict | Unset = UNSET,
            end_timestamp: dt.datetime | int | Unset = UNSET,
            entity_type: AdAccountEntityType | Unset = UNSET,
            name: str | Unset = UNSET,
            schedule_action: ScheduleAction | Unset = UNSET,
            schedule_status: ScheduleStatus | Unset = UNSET,
            schedule_type: ScheduleType | Unset = UNSET,
            start_timestamp: dt.datetime | int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
