"""The model `CatalogsRetailItemResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemAttributes, Pin


@model
class CatalogsRetailItemResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    item_response_kind: Literal["retail_item"] = req(Const("retail_item"))
    attributes: ItemAttributes | None = opt("ItemAttributes")
    item_id: str | None = opt(str)
    pins: list[Pin] | None = opt((["Pin"], None))
    """At most 11 items."""
