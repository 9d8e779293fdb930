"""The model `CatalogsProductGroupCurrencyCriteria`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import NonNullableCatalogsCurrency


@model
class CatalogsProductGroupCurrencyCriteria(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    values: NonNullableCatalogsCurrency | str = req(Enum("NonNullableCatalogsCurrency"))
    negated: Literal[False] | None = opt(Const(False))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: NonNullableCatalogsCurrency,
            negated: Literal[False] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
