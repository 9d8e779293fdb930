"""The model `CatalogsProductGroupCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupFiltersRequest, CatalogsProductGroupFiltersRequestDict


@model
class CatalogsProductGroupCreateRequest(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many`."""

    feed_id: str = req(str)
    """Digits."""
    filters: CatalogsProductGroupFiltersRequest = req("CatalogsProductGroupFiltersRequest")
    name: str = req(str)
    description: str | None = opt((str, None))
    is_featured: bool | None = opt(bool)
    """Deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            feed_id: str,
            filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
            name: str,
            description: str | None | Unset = UNSET,
            is_featured: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
