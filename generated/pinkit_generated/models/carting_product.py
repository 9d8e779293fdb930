"""The model `CartingProduct`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CartingRetailer


@model
class CartingProduct(Model):
    """Returned by `ads_create`, `ads_get`, `ads_list` and 1 more."""

    carting_product_id: str = req(str)
    """Digits."""
    display_preferred_retailers_only: bool | None = opt(bool)
    display_product_price: bool | None = opt(bool)
    preferred_retailers: list[CartingRetailer] | None = opt(["CartingRetailer"])
    randomize_preferred_retailers: bool | None = opt(bool)
