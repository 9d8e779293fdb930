"""The model `CatalogsHotelItemsFilter`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class CatalogsHotelItemsFilter(Model):
    """Used by no operation."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    hotel_ids: list[str] = req([str])
    catalog_id: str | None = opt(str)
