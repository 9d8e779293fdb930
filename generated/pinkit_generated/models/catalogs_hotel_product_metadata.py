"""The model `CatalogsHotelProductMetadata`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class CatalogsHotelProductMetadata(Model):
    """Returned by `catalogs_product_group_pins_list`, `products_by_product_group_filter_list`."""

    hotel_id: str = req(str)
