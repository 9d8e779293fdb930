"""The model `CatalogsRetailProductMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import NonNullableCatalogsCurrency, ProductAvailability


@model
class CatalogsRetailProductMetadata(Model):
    """Returned by `catalogs_product_group_pins_list`, `products_by_product_group_filter_list`."""

    availability: ProductAvailability | str = req(Enum("ProductAvailability"))
    currency: NonNullableCatalogsCurrency | str = req(Enum("NonNullableCatalogsCurrency"))
    item_group_id: str | None = req((str, None))
    item_id: str = req(str)
    price: float = req(float)
    sale_price: float | None = req((float, None))
