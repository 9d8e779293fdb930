"""The model `ProductType1Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


class ProductType1FilterDict(TypedDict):
    PRODUCT_TYPE_1: (
        CatalogsProductGroupMultipleStringListCriteria | CatalogsProductGroupMultipleStringListCriteriaDict
    )
