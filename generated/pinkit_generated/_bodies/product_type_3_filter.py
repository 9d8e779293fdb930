"""The model `ProductType3Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


class ProductType3FilterDict(TypedDict):
    PRODUCT_TYPE_3: (
        CatalogsProductGroupMultipleStringListCriteria | CatalogsProductGroupMultipleStringListCriteriaDict
    )
