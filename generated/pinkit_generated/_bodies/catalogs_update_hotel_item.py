"""The model `CatalogsUpdateHotelItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsUpdatableHotelAttributes, CatalogsUpdatableHotelAttributesDict


class CatalogsUpdateHotelItemDict(TypedDict):
    attributes: CatalogsUpdatableHotelAttributes | CatalogsUpdatableHotelAttributesDict
    hotel_id: str
    operation: Literal["UPDATE"]
