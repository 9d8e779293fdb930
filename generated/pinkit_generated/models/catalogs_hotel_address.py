"""The model `CatalogsHotelAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class CatalogsHotelAddress(Model):
    """Sent to `items_batch_post`. Returned by `items_post`."""

    addr1: str | None = opt(str)
    city: str | None = opt(str)
    country: str | None = opt(str)
    postal_code: str | None = opt(str)
    region: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            addr1: str | Unset = UNSET,
            city: str | Unset = UNSET,
            country: str | Unset = UNSET,
            postal_code: str | Unset = UNSET,
            region: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
