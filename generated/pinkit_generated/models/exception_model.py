"""The model `ExceptionModel`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class ExceptionModel(Model):
    """Returned by `campaigns_create`, `campaigns_update`, `product_group_promotions_create` and 3 more."""

    message: str = req(str)
    code: int | None = opt(int)
