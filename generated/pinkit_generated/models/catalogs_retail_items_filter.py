"""The model `CatalogsRetailItemsFilter`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class CatalogsRetailItemsFilter(Model):
    """Used by no operation."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    item_ids: list[str] = req([str])
    catalog_id: str | None = opt(str)
