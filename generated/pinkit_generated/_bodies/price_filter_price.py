"""The model `PriceFilterPrice` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import NonNullableCatalogsCurrency, NumericFilterOperatorType


class PriceFilterPriceDict(TypedDict, total=False):
    currency: Required[NonNullableCatalogsCurrency]
    operator: Required[NumericFilterOperatorType]
    value: Required[float]
    negated: bool
