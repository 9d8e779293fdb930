"""The model `PriceFilterPrice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import NonNullableCatalogsCurrency, NumericFilterOperatorType


@model
class PriceFilterPrice(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    currency: NonNullableCatalogsCurrency | str = req(Enum("NonNullableCatalogsCurrency"))
    operator: NumericFilterOperatorType | str = req(Enum("NumericFilterOperatorType"))
    value: float = req(float)
    """At least 0."""
    negated: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            currency: NonNullableCatalogsCurrency,
            operator: NumericFilterOperatorType,
            value: float,
            negated: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
