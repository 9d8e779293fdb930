"""The model `CatalogsRetailProductGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupFilters, CatalogsProductGroupStatus, CatalogsProductGroupType


@model
class CatalogsRetailProductGroup(Model):
    """Returned by `catalogs_product_groups_create`, `catalogs_product_groups_delete`,
    `catalogs_product_groups_get` and 2 more."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    feed_id: str | None = req((str, None))
    """Digits."""
    filters: CatalogsProductGroupFilters = req("CatalogsProductGroupFilters")
    id: str = req(str)
    """Digits."""
    type: CatalogsProductGroupType | str = req(Enum("CatalogsProductGroupType"))
    country: str | None = opt((str, None))
    created_at: int | None = opt(int)
    description: str | None = opt((str, None))
    is_featured: bool | None = opt(bool)
    """Deprecated."""
    locale: str | None = opt((str, None))
    name: str | None = opt(str)
    status: CatalogsProductGroupStatus | str | None = opt(Enum("CatalogsProductGroupStatus"))
    updated_at: int | None = opt(int)
