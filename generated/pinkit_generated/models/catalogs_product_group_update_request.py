"""The model `CatalogsProductGroupUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsProductGroupFiltersRequest, CatalogsProductGroupFiltersRequestDict


@model
class CatalogsProductGroupUpdateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_update`."""

    description: str | None = opt((str, None))
    filters: CatalogsProductGroupFiltersRequest | None = opt("CatalogsProductGroupFiltersRequest")
    is_featured: bool | None = opt(bool)
    """Deprecated."""
    name: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None | Unset = UNSET,
            filters: CatalogsProductGroupFiltersRequest
            | CatalogsProductGroupFiltersRequestDict
            | Unset = UNSET,
            is_featured: bool | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
