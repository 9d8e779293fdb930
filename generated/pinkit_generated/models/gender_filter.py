"""The model `GenderFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupMultipleGenderCriteria, CatalogsProductGroupMultipleGenderCriteriaDict


@model
class GenderFilter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    gender: CatalogsProductGroupMultipleGenderCriteria = req(
        "CatalogsProductGroupMultipleGenderCriteria", "GENDER"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            gender: CatalogsProductGroupMultipleGenderCriteria
            | CatalogsProductGroupMultipleGenderCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
