"""The model `CatalogsProductGroupCurrencyCriteria` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import NonNullableCatalogsCurrency


class CatalogsProductGroupCurrencyCriteriaDict(TypedDict, total=False):
    values: Required[NonNullableCatalogsCurrency]
    negated: Literal[False]
