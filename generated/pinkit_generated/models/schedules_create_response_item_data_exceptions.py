"""The model `SchedulesCreateResponseItemDataExceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Error


@model
class SchedulesCreateResponseItemDataExceptions(Model):
    """Returned by `schedules_create`."""

    exceptions: Error = req("Error")
    id: str = req(str)
    """At most 18 characters; digits."""
    schedule_id: str = req(str)
    """Digits."""
