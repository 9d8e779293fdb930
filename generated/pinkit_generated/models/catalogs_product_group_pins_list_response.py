"""The model `CatalogsProductGroupPinsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsProduct


@model
class CatalogsProductGroupPinsListResponse(Model):
    """Returned by `catalogs_product_group_pins_list`."""

    items: list[CatalogsProduct] = req(["CatalogsProduct"])
    bookmark: str | None = opt((str, None))
