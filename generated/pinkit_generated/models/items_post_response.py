"""The model `ItemsPostResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ItemResponse


@model
class ItemsPostResponse(Model):
    """Returned by `items_post`."""

    items: list[ItemResponse] = req(["ItemResponse"])
