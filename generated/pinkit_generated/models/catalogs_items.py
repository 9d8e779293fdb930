"""The model `CatalogsItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ItemResponse


@model
class CatalogsItems(Model):
    """Answered by `items_post`."""

    items: list[ItemResponse] | None = opt(["ItemResponse"])
