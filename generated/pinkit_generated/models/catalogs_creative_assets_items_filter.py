"""The model `CatalogsCreativeAssetsItemsFilter`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class CatalogsCreativeAssetsItemsFilter(Model):
    """Used by no operation."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    creative_assets_ids: list[str] = req([str])
    catalog_id: str | None = opt(str)
