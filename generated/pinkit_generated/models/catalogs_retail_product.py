"""The model `CatalogsRetailProduct`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsRetailProductMetadata, Pin


@model
class CatalogsRetailProduct(Model):
    """Returned by `catalogs_product_group_pins_list`, `products_by_product_group_filter_list`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    metadata: CatalogsRetailProductMetadata = req("CatalogsRetailProductMetadata")
    pin: Pin = req("Pin")
