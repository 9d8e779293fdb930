"""The model `CatalogsCreateHotelItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelAttributes, CatalogsHotelAttributesDict


class CatalogsCreateHotelItemDict(TypedDict):
    attributes: CatalogsHotelAttributes | CatalogsHotelAttributesDict
    hotel_id: str
    operation: Literal["CREATE"]
