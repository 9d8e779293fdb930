"""The model `CatalogsProductGroupMultipleGenderCriteria` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import Gender


class CatalogsProductGroupMultipleGenderCriteriaDict(TypedDict, total=False):
    values: Required[Sequence[Gender]]
    negated: bool
