"""The model `CustomLabel3Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
        CatalogsProductGroupFilterOperatorTypeCriteriaDict,
    )


class CustomLabel3FilterDict(TypedDict):
    CUSTOM_LABEL_3: (
        CatalogsProductGroupFilterOperatorTypeCriteria | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )
