"""The model `PromotionsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PromotionArrayElement


@model
class PromotionsResponse(Model):
    """Returned by `promotions_create`, `promotions_update`."""

    promotions: list[PromotionArrayElement] | None = opt(["PromotionArrayElement"])
