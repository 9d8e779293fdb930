"""The model `CatalogsProductGroupPricingCriteria` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class CatalogsProductGroupPricingCriteriaDict(TypedDict, total=False):
    values: Required[float]
    inclusion: bool
    negated: bool
