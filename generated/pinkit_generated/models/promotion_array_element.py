"""The model `PromotionArrayElement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ExceptionModel, Promotion


@model
class PromotionArrayElement(Model):
    """Returned by `promotions_create`, `promotions_update`."""

    data: Promotion | None = opt("Promotion")
    exception: ExceptionModel | None = opt("ExceptionModel")
