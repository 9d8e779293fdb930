"""The model `ProductType0Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


class ProductType0FilterDict(TypedDict):
    PRODUCT_TYPE_0: (
        CatalogsProductGroupMultipleStringListCriteria | CatalogsProductGroupMultipleStringListCriteriaDict
    )
