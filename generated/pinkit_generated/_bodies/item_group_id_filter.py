"""The model `ItemGroupIdFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringCriteria,
        CatalogsProductGroupMultipleStringCriteriaDict,
    )


class ItemGroupIdFilterDict(TypedDict):
    ITEM_GROUP_ID: CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
