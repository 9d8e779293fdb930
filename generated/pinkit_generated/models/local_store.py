"""The model `LocalStore`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Country


@model
class LocalStore(Model):
    """Returned by `catalogs_local_stores_create`, `catalogs_local_stores_list`,
    `catalogs_local_stores_update`."""

    country: Country | str = req(Enum("Country"))
    created_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    id: str = req(str)
    """Digits."""
    name: str = req(str)
    store_code: str = req(str)
    updated_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    address_primary: str | None = opt(str)
    address_secondary: str | None = opt(str)
    city: str | None = opt(str)
    latitude: float | None = opt(float)
    longitude: float | None = opt(float)
    postal_code: str | None = opt(str)
    region: str | None = opt(str)
