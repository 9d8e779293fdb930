"""The model `CatalogsUpdatableHotelAttributes` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsHotelAddress,
        CatalogsHotelAddressDict,
        CatalogsHotelGuestRatings,
        CatalogsHotelGuestRatingsDict,
    )


class CatalogsUpdatableHotelAttributesDict(TypedDict, total=False):
    address: CatalogsHotelAddress | CatalogsHotelAddressDict
    base_price: str | None
    brand: str | None
    category: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str | None
    guest_ratings: CatalogsHotelGuestRatings | CatalogsHotelGuestRatingsDict
    latitude: float
    link: str | None
    longitude: float | None
    name: str | None
    neighborhood: Sequence[str] | None
    sale_price: str | None
