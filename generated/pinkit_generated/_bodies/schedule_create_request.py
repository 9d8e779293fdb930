"""The model `ScheduleCreateRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ScheduleAction,
        ScheduleBidOptions,
        ScheduleBidOptionsDict,
        ScheduleStatus,
        ScheduleType,
    )


class ScheduleCreateRequestDict(TypedDict):
    delta_value: str | ScheduleBidOptions | ScheduleBidOptionsDict | None
    end_timestamp: dt.datetime | int
    entity_id: str
    entity_type: str
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: dt.datetime | int
