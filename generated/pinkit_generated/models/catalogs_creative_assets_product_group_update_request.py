"""The model `CatalogsCreativeAssetsProductGroupUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsCreativeAssetsProductGroupFilters, CatalogsCreativeAssetsProductGroupFiltersDict


@model
class CatalogsCreativeAssetsProductGroupUpdateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_update`."""

    catalog_type: Literal["CREATIVE_ASSETS"] | None = opt(Const("CREATIVE_ASSETS"))
    description: str | None = opt((str, None))
    filters: CatalogsCreativeAssetsProductGroupFilters | None = opt(
        "CatalogsCreativeAssetsProductGroupFilters"
    )
    name: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["CREATIVE_ASSETS"] | Unset = UNSET,
            description: str | None | Unset = UNSET,
            filters: CatalogsCreativeAssetsProductGroupFilters
            | CatalogsCreativeAssetsProductGroupFiltersDict
            | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
