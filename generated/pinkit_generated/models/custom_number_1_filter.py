"""The model `CustomNumber1Filter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupUint32Criteria, CatalogsProductGroupUint32CriteriaDict


@model
class CustomNumber1Filter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    custom_number_1: CatalogsProductGroupUint32Criteria = req(
        "CatalogsProductGroupUint32Criteria", "CUSTOM_NUMBER_1"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_number_1: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
