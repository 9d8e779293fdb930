"""The model `SchedulesUpdateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import SchedulesUpdateResponseItemData


@model
class SchedulesUpdateResponseItem(Model):
    """Returned by `schedules_update`."""

    data: SchedulesUpdateResponseItemData = req("SchedulesUpdateResponseItemData")
