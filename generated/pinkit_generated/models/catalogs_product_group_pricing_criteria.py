"""The model `CatalogsProductGroupPricingCriteria`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class CatalogsProductGroupPricingCriteria(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    values: float = req(float)
    """At least 0."""
    inclusion: bool | None = opt(bool)
    """Default true."""
    negated: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: float,
            inclusion: bool | Unset = UNSET,
            negated: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
