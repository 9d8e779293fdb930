"""The model `SchedulesCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import SchedulesCreateResponseItemData


@model
class SchedulesCreateResponseItem(Model):
    """Returned by `schedules_create`."""

    data: SchedulesCreateResponseItemData = req("SchedulesCreateResponseItemData")
