"""The model `LocalStoreUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Country


@model
class LocalStoreUpdate(Model):
    """Used by no operation."""

    id: str = req(str)
    address_primary: str | None = opt(str)
    address_secondary: str | None = opt(str)
    city: str | None = opt(str)
    country: Country | None = opt(Enum("Country"))
    latitude: float | None = opt(float)
    longitude: float | None = opt(float)
    name: str | None = opt(str)
    postal_code: str | None = opt(str)
    region: str | None = opt(str)
    store_code: str | None = opt(str)
