"""The model `AdUpdateRequestAllOf1`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class AdUpdateRequestAllOf1(Model):
    """Used by no operation."""

    id: str = req(str)
    pin_id: str | None = opt((str, None))
