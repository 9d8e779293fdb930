"""The model `CatalogsProductGroupMultipleStringCriteria` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class CatalogsProductGroupMultipleStringCriteriaDict(TypedDict, total=False):
    values: Required[Sequence[str]]
    negated: bool
