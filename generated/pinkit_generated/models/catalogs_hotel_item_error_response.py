"""The model `CatalogsHotelItemErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemValidationEvent


@model
class CatalogsHotelItemErrorResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    errors: list[ItemValidationEvent] = req(["ItemValidationEvent"])
    item_response_kind: Literal["hotel_item_error"] = req(Const("hotel_item_error"))
    hotel_id: str | None = opt(str)
