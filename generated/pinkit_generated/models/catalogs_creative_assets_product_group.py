"""The model `CatalogsCreativeAssetsProductGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsProductGroupFilters


@model
class CatalogsCreativeAssetsProductGroup(Model):
    """Returned by `catalogs_product_groups_create`, `catalogs_product_groups_delete`,
    `catalogs_product_groups_get` and 2 more."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    filters: CatalogsCreativeAssetsProductGroupFilters = req("CatalogsCreativeAssetsProductGroupFilters")
    id: str = req(str)
    """Digits."""
    created_at: int | None = opt(int)
    description: str | None = opt((str, None))
    name: str | None = opt(str)
    updated_at: int | None = opt(int)
