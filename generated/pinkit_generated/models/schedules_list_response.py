"""The model `SchedulesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Schedule


@model
class SchedulesListResponse(Model):
    """Returned by `schedules_list`."""

    items: list[Schedule] = req(["Schedule"])
    bookmark: str | None = opt((str, None))
