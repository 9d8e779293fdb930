"""The model `CatalogsRetailProductGroupUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CatalogsLocale,
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
        Country,
    )


@model
class CatalogsRetailProductGroupUpdateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_update`."""

    catalog_type: Literal["RETAIL"] | None = opt(Const("RETAIL"))
    country: Country | None = opt(Enum("Country"))
    description: str | None = opt((str, None))
    filters: CatalogsProductGroupFiltersRequest | None = opt("CatalogsProductGroupFiltersRequest")
    locale: CatalogsLocale | None = opt(Enum("CatalogsLocale"))
    name: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["RETAIL"] | Unset = UNSET,
            country: Country | Unset = UNSET,
            description: str | None | Unset = UNSET,
            filters: CatalogsProductGroupFiltersRequest
            | CatalogsProductGroupFiltersRequestDict
            | Unset = UNSET,
            locale: CatalogsLocale | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
