"""The model `CatalogsProductGroupUint32Criteria` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import NumericFilterOperatorType


class CatalogsProductGroupUint32CriteriaDict(TypedDict, total=False):
    operator: Required[NumericFilterOperatorType]
    value: Required[int]
    negated: bool
