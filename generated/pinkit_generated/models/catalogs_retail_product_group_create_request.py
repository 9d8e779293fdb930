"""The model `CatalogsRetailProductGroupCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsLocale,
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
        Country,
    )


@model
class CatalogsRetailProductGroupCreateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many`."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    filters: CatalogsProductGroupFiltersRequest = req("CatalogsProductGroupFiltersRequest")
    name: str = req(str)
    country: Country | None = opt(Enum("Country"))
    description: str | None = opt((str, None))
    locale: CatalogsLocale | None = opt(Enum("CatalogsLocale"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            catalog_type: Literal["RETAIL"],
            filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
            name: str,
            country: Country | Unset = UNSET,
            description: str | None | Unset = UNSET,
            locale: CatalogsLocale | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
