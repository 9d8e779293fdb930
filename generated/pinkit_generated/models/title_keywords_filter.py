"""The model `TitleKeywordsFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupMultipleStringCriteria, CatalogsProductGroupMultipleStringCriteriaDict


@model
class TitleKeywordsFilter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    title_keywords: CatalogsProductGroupMultipleStringCriteria = req(
        "CatalogsProductGroupMultipleStringCriteria", "TITLE_KEYWORDS"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title_keywords: CatalogsProductGroupMultipleStringCriteria
            | CatalogsProductGroupMultipleStringCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
