"""The model `PromotionArrayElement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ExceptionModel, PromotionResponse


@model
class PromotionArrayElement(Model):
    """Answered by `promotions_create`, `promotions_update`."""

    data: PromotionResponse | None = opt("PromotionResponse")
    exception: ExceptionModel | None = opt("ExceptionModel")
