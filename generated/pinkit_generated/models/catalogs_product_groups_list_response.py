"""The model `CatalogsProductGroupsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsVerticalProductGroup


@model
class CatalogsProductGroupsListResponse(Model):
    """Returned by `catalogs_product_groups_list`."""

    items: list[CatalogsVerticalProductGroup] = req(["CatalogsVerticalProductGroup"])
    bookmark: str | None = opt((str, None))
