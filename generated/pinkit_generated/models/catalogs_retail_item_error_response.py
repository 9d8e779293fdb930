"""The model `CatalogsRetailItemErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemValidationEvent


@model
class CatalogsRetailItemErrorResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    errors: list[ItemValidationEvent] = req(["ItemValidationEvent"])
    item_response_kind: Literal["retail_item_error"] = req(Const("retail_item_error"))
    item_id: str | None = opt(str)
