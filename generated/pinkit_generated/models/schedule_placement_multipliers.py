"""The model `SchedulePlacementMultipliers`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SchedulePlacementMultipliers(Model):
    """Used by no operation."""

    browse: float | None = opt(float)
    related_pins: float | None = opt(float)
    search: float | None = opt(float)
