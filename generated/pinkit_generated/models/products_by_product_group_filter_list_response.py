"""The model `ProductsByProductGroupFilterListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsProduct


@model
class ProductsByProductGroupFilterListResponse(Model):
    """Returned by `products_by_product_group_filter_list`."""

    items: list[CatalogsProduct] = req(["CatalogsProduct"])
    bookmark: str | None = opt((str, None))
