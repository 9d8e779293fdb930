"""The model `CatalogsProductGroupFilterOperatorTypeCriteria`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import FilterOperatorType


@model
class CatalogsProductGroupFilterOperatorTypeCriteria(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    values: list[str] = req([str])
    filter_operator_type: FilterOperatorType | str | None = opt(Enum("FilterOperatorType"))
    negated: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: Sequence[str],
            filter_operator_type: FilterOperatorType | Unset = UNSET,
            negated: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
