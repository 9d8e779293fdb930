"""The model `ScheduleCreateRequest`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ScheduleAction, ScheduleBidOptions, ScheduleBidOptionsDict, ScheduleStatus, ScheduleType


@model
class ScheduleCreateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    delta_value: str | ScheduleBidOptions | None = req(("ScheduleBidOptions", str, None))
    end_timestamp: int = req(int)
    entity_id: str = req(str)
    entity_type: str = req(str)
    name: str = req(str)
    schedule_action: ScheduleAction = req(Enum("ScheduleAction"))
    schedule_status: ScheduleStatus = req(Enum("ScheduleStatus"))
    schedule_type: ScheduleType = req(Enum("ScheduleType"))
    start_timestamp: int = req(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta_value: str | ScheduleBidOptions | ScheduleBidOptionsDict | None,
            end_timestamp: dt.datetime | int,
            entity_id: str,
            entity_type: str,
            name: str,
            schedule_action: ScheduleAction,
            schedule_status: ScheduleStatus,
            schedule_type: ScheduleType,
            start_timestamp: dt.datetime | int,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
