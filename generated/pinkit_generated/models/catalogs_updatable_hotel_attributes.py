"""The model `CatalogsUpdatableHotelAttributes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CatalogsHotelAddress,
        CatalogsHotelAddressDict,
        CatalogsHotelGuestRatings,
        CatalogsHotelGuestRatingsDict,
    )


@model
class CatalogsUpdatableHotelAttributes(Model):
    """Sent to `items_batch_post`."""

    address: CatalogsHotelAddress | None = opt("CatalogsHotelAddress")
    base_price: str | None = opt((str, None))
    brand: str | None = opt((str, None))
    category: str | None = opt((str, None))
    custom_label_0: str | None = opt((str, None))
    custom_label_1: str | None = opt((str, None))
    custom_label_2: str | None = opt((str, None))
    custom_label_3: str | None = opt((str, None))
    custom_label_4: str | None = opt((str, None))
    description: str | None = opt((str, None))
    guest_ratings: CatalogsHotelGuestRatings | None = opt("CatalogsHotelGuestRatings")
    latitude: float | None = opt(float)
    link: str | None = opt((str, None))
    longitude: float | None = opt((float, None))
    name: str | None = opt((str, None))
    neighborhood: list[str] | None = opt(([str], None))
    sale_price: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            address: CatalogsHotelAddress | CatalogsHotelAddressDict | Unset = UNSET,
            base_price: str | None | Unset = UNSET,
            brand: str | None | Unset = UNSET,
            category: str | None | Unset = UNSET,
            custom_label_0: str | None | Unset = UNSET,
            custom_label_1: str | None | Unset = UNSET,
            custom_label_2: str | None | Unset = UNSET,
            custom_label_3: str | None | Unset = UNSET,
            custom_label_4: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            guest_ratings: CatalogsHotelGuestRatings | CatalogsHotelGuestRatingsDict | Unset = UNSET,
            latitude: float | Unset = UNSET,
            link: str | None | Unset = UNSET,
            longitude: float | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            neighborhood: Sequence[str] | None | Unset = UNSET,
            sale_price: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
