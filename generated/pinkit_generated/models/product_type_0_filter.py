"""The model `ProductType0Filter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


@model
class ProductType0Filter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    product_type_0: CatalogsProductGroupMultipleStringListCriteria = req(
        "CatalogsProductGroupMultipleStringListCriteria", "PRODUCT_TYPE_0"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            product_type_0: CatalogsProductGroupMultipleStringListCriteria
            | CatalogsProductGroupMultipleStringListCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
