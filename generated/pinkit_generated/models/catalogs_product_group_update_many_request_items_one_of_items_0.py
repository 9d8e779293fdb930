"""The model `CatalogsProductGroupUpdateManyRequestItemsOneOfItems0`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupFiltersRequest


@model
class CatalogsProductGroupUpdateManyRequestItemsOneOfItems0(Model):
    """Used by no operation."""

    id: str = req(str)
    description: str | None = opt((str, None))
    filters: CatalogsProductGroupFiltersRequest | None = opt("CatalogsProductGroupFiltersRequest")
    is_featured: bool | None = opt(bool)
    name: str | None = opt(str)
