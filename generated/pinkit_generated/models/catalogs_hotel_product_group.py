"""The model `CatalogsHotelProductGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupType


@model
class CatalogsHotelProductGroup(Model):
    """Returned by `catalogs_product_groups_create`, `catalogs_product_groups_delete`,
    `catalogs_product_groups_get` and 2 more."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    filters: CatalogsHotelProductGroupFilters = req("CatalogsHotelProductGroupFilters")
    id: str = req(str)
    """Digits."""
    type: CatalogsHotelProductGroupType | str = req(Enum("CatalogsHotelProductGroupType"))
    created_at: int | None = opt(int)
    description: str | None = opt((str, None))
    name: str | None = opt(str)
    updated_at: int | None = opt(int)
