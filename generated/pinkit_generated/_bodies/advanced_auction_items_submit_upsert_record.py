"""The model `AdvancedAuctionItemsSubmitUpsertRecord` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdvancedAuctionBidOptions,
        AdvancedAuctionBidOptionsDict,
        AdvancedAuctionOperationError,
        AdvancedAuctionOperationErrorDict,
        Country,
        Language,
        UpdateMaskBidOptionField,
    )


class AdvancedAuctionItemsSubmitUpsertRecordDict(TypedDict, total=False):
    bid_options: Required[AdvancedAuctionBidOptions | AdvancedAuctionBidOptionsDict]
    country: Required[Country]
    item_id: Required[str]
    language: Required[Language]
    operation: Required[Literal["UPSERT"]]
    update_mask: Required[Sequence[UpdateMaskBidOptionField] | None]
    errors: Sequence[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict]
