"""The model `ProductGroupPromotionResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ExceptionModel, ProductGroupPromotion


@model
class ProductGroupPromotionResponseItem(Model):
    """Returned by `product_group_promotions_create`, `product_group_promotions_update`."""

    data: ProductGroupPromotion | None = opt("ProductGroupPromotion")
    exceptions: list[ExceptionModel] | None = opt(["ExceptionModel"])
