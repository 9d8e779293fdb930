"""The model `LocalStoreCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Country


@model
class LocalStoreCreate(Model):
    """Sent to `catalogs_local_stores_create`."""

    country: Country = req(Enum("Country"))
    name: str = req(str)
    store_code: str = req(str)
    address_primary: str | None = opt(str)
    address_secondary: str | None = opt(str)
    city: str | None = opt(str)
    latitude: float | None = opt(float)
    longitude: float | None = opt(float)
    postal_code: str | None = opt(str)
    region: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            name: str,
            store_code: str,
            address_primary: str | Unset = UNSET,
            address_secondary: str | Unset = UNSET,
            city: str | Unset = UNSET,
            latitude: float | Unset = UNSET,
            longitude: float | Unset = UNSET,
            postal_code: str | Unset = UNSET,
            region: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
