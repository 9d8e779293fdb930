"""The model `ScheduleUpdateRequestAllOf1`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class ScheduleUpdateRequestAllOf1(Model):
    """Used by no operation."""

    id: str = req(str)
    entity_id: str | None = opt(str)
    entity_type: str | None = opt(str)
