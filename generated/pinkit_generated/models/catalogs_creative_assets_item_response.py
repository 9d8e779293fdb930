"""The model `CatalogsCreativeAssetsItemResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsAttributes, Pin


@model
class CatalogsCreativeAssetsItemResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    item_response_kind: Literal["creative_assets_item"] = req(Const("creative_assets_item"))
    attributes: CatalogsCreativeAssetsAttributes | None = opt("CatalogsCreativeAssetsAttributes")
    creative_assets_id: str | None = opt(str)
    pins: list[Pin] | None = opt((["Pin"], None))
    """At most 11 items."""
