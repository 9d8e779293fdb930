"""The model `CatalogsProductGroupFiltersRequestAllOf`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupFilterKeys


@model
class CatalogsProductGroupFiltersRequestAllOf(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 1 more."""

    all_of: list[CatalogsProductGroupFilterKeys] = req(["CatalogsProductGroupFilterKeys"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all_of: Sequence[CatalogsProductGroupFilterKeys | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
