"""The model `CurrencyFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupCurrencyCriteria, CatalogsProductGroupCurrencyCriteriaDict


class CurrencyFilterDict(TypedDict):
    CURRENCY: CatalogsProductGroupCurrencyCriteria | CatalogsProductGroupCurrencyCriteriaDict
