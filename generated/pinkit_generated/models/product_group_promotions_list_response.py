"""The model `ProductGroupPromotionsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ProductGroupPromotion


@model
class ProductGroupPromotionsListResponse(Model):
    """Returned by `product_group_promotions_list`."""

    items: list[ProductGroupPromotion] = req(["ProductGroupPromotion"])
    bookmark: str | None = opt((str, None))
