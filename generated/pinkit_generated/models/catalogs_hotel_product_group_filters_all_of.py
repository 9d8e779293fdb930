"""The model `CatalogsHotelProductGroupFiltersAllOf`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelProductGroupFilterKeys, CatalogsHotelProductGroupFilterKeysDict


@model
class CatalogsHotelProductGroupFiltersAllOf(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    all_of: list[CatalogsHotelProductGroupFilterKeys] = req(["CatalogsHotelProductGroupFilterKeys"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all_of: Sequence[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
