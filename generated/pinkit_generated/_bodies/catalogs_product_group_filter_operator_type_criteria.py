"""The model `CatalogsProductGroupFilterOperatorTypeCriteria` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import FilterOperatorType


class CatalogsProductGroupFilterOperatorTypeCriteriaDict(TypedDict, total=False):
    values: Required[Sequence[str]]
    filter_operator_type: FilterOperatorType
    negated: bool
