"""The model `PinterestProductCategoriesFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteria,
        CatalogsProductGroupMultiplePinterestProductCategoryCriteriaDict,
    )


class PinterestProductCategoriesFilterDict(TypedDict):
    PINTEREST_PRODUCT_CATEGORIES: (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteria
        | CatalogsProductGroupMultiplePinterestProductCategoryCriteriaDict
    )
