"""The model `CatalogsCreativeAssetsProduct`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsProductMetadata, Pin


@model
class CatalogsCreativeAssetsProduct(Model):
    """Returned by `catalogs_product_group_pins_list`, `products_by_product_group_filter_list`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    metadata: CatalogsCreativeAssetsProductMetadata = req("CatalogsCreativeAssetsProductMetadata")
    pin: Pin = req("Pin")
