"""The model `CustomLabel0Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
        CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )


class CustomLabel0FilterDict(TypedDict):
    CUSTOM_LABEL_0: (
        CatalogsProductGroupFilterOperatorTypeCriteria | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )
