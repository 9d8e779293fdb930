"""The model `CatalogsHotelItemResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsHotelAttributes, Pin


@model
class CatalogsHotelItemResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    item_response_kind: Literal["hotel_item"] = req(Const("hotel_item"))
    attributes: CatalogsHotelAttributes | None = opt("CatalogsHotelAttributes")
    hotel_id: str | None = opt(str)
    pins: list[Pin] | None = opt((["Pin"], None))
    """At most 11 items."""
