"""The model `AdvancedAuctionItemsSubmitDeleteRecord` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AdvancedAuctionOperationError, AdvancedAuctionOperationErrorDict, Country, Language


class AdvancedAuctionItemsSubmitDeleteRecordDict(TypedDict, total=False):
    country: Required[Country]
    item_id: Required[str]
    language: Required[Language]
    operation: Required[Literal["DELETE"]]
    errors: Sequence[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict]
