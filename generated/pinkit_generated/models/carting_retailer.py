"""The model `CartingRetailer`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class CartingRetailer(Model):
    """Returned by `ads_create`, `ads_get`, `ads_list` and 1 more."""

    retailer_id: str = req(str)
    retailer_name: str = req(str)
