"""The model `ProductTagsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ProductTagItem


@model
class ProductTagsResponse(Model):
    """Returned by `product_tags_bulk_add`, `product_tags_list`."""

    product_tags: list[ProductTagItem] = req(["ProductTagItem"])
