"""The model `ItemValidationEvent`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class ItemValidationEvent(Model):
    """Returned by `items_batch_get`, `items_batch_post`, `items_post`."""

    attribute: str | None = opt(str)
    code: int | None = opt(int)
    message: str | None = opt(str)
