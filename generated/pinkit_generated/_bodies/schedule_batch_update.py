"""The model `ScheduleBatchUpdate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdAccountEntityType,
        ScheduleAction,
        ScheduleBidMultipliers,
        ScheduleBidMultipliersDict,
        ScheduleStatus,
        ScheduleType,
    )


class ScheduleBatchUpdateDict(TypedDict, total=False):
    id: Required[str]
    schedule_id: Required[str]
    delta_value: str | ScheduleBidMultipliers | ScheduleBidMultipliersDict
    end_timestamp: dt.datetime | int
    entity_id: str
    entity_type: AdAccountEntityType
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: dt.datetime | int
