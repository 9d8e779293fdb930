"""The model `CatalogsProductGroupUint32Criteria`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import NumericFilterOperatorType


@model
class CatalogsProductGroupUint32Criteria(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    operator: NumericFilterOperatorType | str = req(Enum("NumericFilterOperatorType"))
    value: int = req(int)
    """0 to 4294967295."""
    negated: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operator: NumericFilterOperatorType,
            value: int,
            negated: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
