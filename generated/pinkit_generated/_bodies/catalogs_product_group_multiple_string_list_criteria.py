"""The model `CatalogsProductGroupMultipleStringListCriteria` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class CatalogsProductGroupMultipleStringListCriteriaDict(TypedDict, total=False):
    values: Required[Sequence[Sequence[str]]]
    negated: bool
