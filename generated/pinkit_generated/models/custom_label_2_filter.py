"""The model `CustomLabel2Filter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
        CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )


@model
class CustomLabel2Filter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    custom_label_2: CatalogsProductGroupFilterOperatorTypeCriteria = req(
        "CatalogsProductGroupFilterOperatorTypeCriteria", "CUSTOM_LABEL_2"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_label_2: CatalogsProductGroupFilterOperatorTypeCriteria
            | CatalogsProductGroupFilterOperatorTypeCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
