"""The model `ScheduleCreateRequestAllOf1`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class ScheduleCreateRequestAllOf1(Model):
    """Used by no operation."""

    entity_id: str = req(str)
    entity_type: str = req(str)
