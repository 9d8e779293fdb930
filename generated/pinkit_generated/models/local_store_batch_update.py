"""The model `LocalStoreBatchUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Country


@model
class LocalStoreBatchUpdate(Model):
    """Sent to `catalogs_local_stores_update`."""

    id: str = req(str)
    """Digits."""
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            address_primary: str | Unset = UNSET,
            address_secondary: str | Unset = UNSET,
            city: str | Unset = UNSET,
            country: Country | Unset = UNSET,
            latitude: float | Unset = UNSET,
            longitude: float | Unset = UNSET,
            name: str | Unset = UNSET,
            postal_code: str | Unset = UNSET,
            region: str | Unset = UNSET,
            store_code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
