"""The model `BatchItemException`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class BatchItemException(Model):
    """Returned by `ad_groups_create`, `ad_groups_update`, `lead_forms_create` and 1 more."""

    message: str = req(str)
    code: int | None = opt(int)
