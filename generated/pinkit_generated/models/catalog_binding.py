"""The model `CatalogBinding`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogBinding(Model):
    """Returned by `business_assets_get`."""

    catalog_type: str | None = opt(str)
    id: str | None = opt(str)
    """Digits."""
    name: str | None = opt(str)
