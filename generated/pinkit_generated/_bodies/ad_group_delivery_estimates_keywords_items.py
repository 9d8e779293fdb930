"""The model `AdGroupDeliveryEstimatesKeywordsItems` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import NullalbleMatchType


class AdGroupDeliveryEstimatesKeywordsItemsDict(TypedDict):
    match_type: NullalbleMatchType | None
    value: str
