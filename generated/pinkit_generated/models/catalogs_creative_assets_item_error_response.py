"""The model `CatalogsCreativeAssetsItemErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemValidationEvent


@model
class CatalogsCreativeAssetsItemErrorResponse(Model):
    """Returned by `items_post`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    errors: list[ItemValidationEvent] = req(["ItemValidationEvent"])
    item_response_kind: Literal["creative_assets_item_error"] = req(Const("creative_assets_item_error"))
    creative_assets_id: str | None = opt(str)
