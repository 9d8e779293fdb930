"""The model `CatalogsCreativeAssetsProductGroupCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsProductGroupFilters, CatalogsCreativeAssetsProductGroupFiltersDict


@model
class CatalogsCreativeAssetsProductGroupCreateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    filters: CatalogsCreativeAssetsProductGroupFilters = req("CatalogsCreativeAssetsProductGroupFilters")
    name: str = req(str)
    description: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["CREATIVE_ASSETS"],
            filters: CatalogsCreativeAssetsProductGroupFilters
            | CatalogsCreativeAssetsProductGroupFiltersDict,
            name: str,
            description: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
