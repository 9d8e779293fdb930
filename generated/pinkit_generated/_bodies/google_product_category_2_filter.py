"""The model `GoogleProductCategory2Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringListCriteria,
        CatalogsProductGroupMultipleStringListCriteriaDict,
    )


class GoogleProductCategory2FilterDict(TypedDict):
    GOOGLE_PRODUCT_CATEGORY_2: (
        CatalogsProductGroupMultipleStringListCriteria | CatalogsProductGroupMultipleStringListCriteriaDict
    )
