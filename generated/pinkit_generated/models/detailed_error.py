"""The model `DetailedError`."""

from __future__ import annotations

from typing import Any

from .._model import Model, model, req


@model
class DetailedError(Model):
    """Returned by `events_create`."""

    code: int = req(int)
    details: dict[str, Any] = req({str: object})
    message: str = req(str)
