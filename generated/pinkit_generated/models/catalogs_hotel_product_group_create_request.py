"""The model `CatalogsHotelProductGroupCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


@model
class CatalogsHotelProductGroupCreateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    filters: CatalogsHotelProductGroupFilters = req("CatalogsHotelProductGroupFilters")
    name: str = req(str)
    description: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["HOTEL"],
            filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict,
            name: str,
            description: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
