"""The model `CatalogsListProductsByFeedBasedFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupFilters, CatalogsProductGroupFiltersDict


@model
class CatalogsListProductsByFeedBasedFilter(Model):
    """Sent to `products_by_product_group_filter_list`."""

    feed_id: str = req(str)
    """Digits."""
    filters: CatalogsProductGroupFilters = req("CatalogsProductGroupFilters")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            feed_id: str,
            filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
