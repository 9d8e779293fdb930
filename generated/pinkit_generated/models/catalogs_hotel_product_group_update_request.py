"""The model `CatalogsHotelProductGroupUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsHotelProductGroupFilters, CatalogsHotelProductGroupFiltersDict


@model
class CatalogsHotelProductGroupUpdateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_update`."""

    catalog_type: Literal["HOTEL"] | None = opt(Const("HOTEL"))
    description: str | None = opt((str, None))
    filters: CatalogsHotelProductGroupFilters | None = opt("CatalogsHotelProductGroupFilters")
    name: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["HOTEL"] | Unset = UNSET,
            description: str | None | Unset = UNSET,
            filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
