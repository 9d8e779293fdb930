"""The model `LinkFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
        CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )


class LinkFilterDict(TypedDict):
    LINK: CatalogsProductGroupFilterOperatorTypeCriteria | CatalogsProductGroupFilterOperatorTypeCriteriaDict
