"""The model `BusinessAccessError`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class BusinessAccessError(Model):
    """Used by no operation."""

    code: int = req(int)
    message: str = req(str)
