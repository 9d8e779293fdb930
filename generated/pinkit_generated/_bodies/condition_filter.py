"""The model `ConditionFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleStringCriteria,
        CatalogsProductGroupMultipleStringCriteriaDict,
    )


class ConditionFilterDict(TypedDict):
    CONDITION: CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
