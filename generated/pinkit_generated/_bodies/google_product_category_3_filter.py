"""The model `GoogleProductCategory3Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


class GoogleProductCategory3FilterDict(TypedDict):
    GOOGLE_PRODUCT_CATEGORY_3: (
        CatalogsProductGroupMultipleStringListCriteria | CatalogsProductGroupMultipleStringListCriteriaDict
    )
