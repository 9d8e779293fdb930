"""The model `GenderFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleGenderCriteria,
        CatalogsProductGroupMultipleGenderCriteriaDict,
    )


class GenderFilterDict(TypedDict):
    GENDER: CatalogsProductGroupMultipleGenderCriteria | CatalogsProductGroupMultipleGenderCriteriaDict
