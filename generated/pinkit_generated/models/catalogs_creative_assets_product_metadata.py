"""The model `CatalogsCreativeAssetsProductMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CreativeAssetsVisibilityType


@model
class CatalogsCreativeAssetsProductMetadata(Model):
    """Returned by `catalogs_product_group_pins_list`, `products_by_product_group_filter_list`."""

    creative_assets_id: str = req(str)
    visibility: CreativeAssetsVisibilityType | str = req(Enum("CreativeAssetsVisibilityType"))
