"""The model `ProductGroupPromotions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ProductGroupPromotionResponseItem


@model
class ProductGroupPromotions(Model):
    """Returned by `product_group_promotions_create`, `product_group_promotions_update`."""

    items: list[ProductGroupPromotionResponseItem] | None = opt(["ProductGroupPromotionResponseItem"])
    """Read-only."""
