"""The model `ExceptionModel`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class ExceptionModel(Model):
    """Answered by `ad_groups_create`, `ad_groups_update`, `ads_create` and 9 more."""

    code: int | None = opt(int)
    message: str | None = opt(str)
