"""The model `StoreMetadata`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class StoreMetadata(Model):
    """Returned by `catalogs_local_inventory_items_post`."""

    store_code: str = req(str)
    store_id: str = req(str)
    geohash: str | None = opt(str)
    latitude: float | None = opt(float)
    longitude: float | None = opt(float)
    store_name: str | None = opt(str)
