"""The model `Schedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccountEntityType, ScheduleAction, ScheduleBidMultipliers, ScheduleStatus, ScheduleType


@model
class Schedule(Model):
    """Returned by `schedules_create`, `schedules_list`, `schedules_update`."""

    entity_id: str = req(str)
    """Digits."""
    schedule_id: str = req(str)
    delta_value: str | ScheduleBidMultipliers | None = opt(("ScheduleBidMultipliers", str))
    end_timestamp: int | None = opt(int)
    entity_type: AdAccountEntityType | str | None = opt(Enum("AdAccountEntityType"))
    name: str | None = opt(str)
    schedule_action: ScheduleAction | str | None = opt(Enum("ScheduleAction"))
    schedule_status: ScheduleStatus | str | None = opt(Enum("ScheduleStatus"))
    schedule_type: ScheduleType | str | None = opt(Enum("ScheduleType"))
    start_timestamp: int | None = opt(int)
