"""The model `AdPinId`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdPinId(Model):
    """Used by no operation."""

    pin_id: str | None = opt(str)
