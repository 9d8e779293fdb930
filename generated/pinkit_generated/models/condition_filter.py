"""The model `ConditionFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupMultipleStringCriteria, CatalogsProductGroupMultipleStringCriteriaDict


@model
class ConditionFilter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    condition: CatalogsProductGroupMultipleStringCriteria = req(
        "CatalogsProductGroupMultipleStringCriteria", "CONDITION"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            condition: CatalogsProductGroupMultipleStringCriteria
            | CatalogsProductGroupMultipleStringCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
