"""The model `AdvancedAuctionItemsSubmitUpsertRecord`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdvancedAuctionBidOptions,
        AdvancedAuctionBidOptionsDict,
        AdvancedAuctionOperationError,
        AdvancedAuctionOperationErrorDict,
        Country,
        Language,
        UpdateMaskBidOptionField,
    )


@model
class AdvancedAuctionItemsSubmitUpsertRecord(Model):
    """Sent to `advanced_auction_items_submit_post`. Returned by `advanced_auction_items_submit_post`."""

    bid_options: AdvancedAuctionBidOptions = req("AdvancedAuctionBidOptions")
    country: Country | str = req(Enum("Country"))
    item_id: str = req(str)
    language: Language | str = req(Enum("Language"))
    operation: Literal["UPSERT"] = req(Const("UPSERT"))
    update_mask: list[UpdateMaskBidOptionField | str] | None = req(([Enum("UpdateMaskBidOptionField")], None))
    errors: list[AdvancedAuctionOperationError] | None = opt(["AdvancedAuctionOperationError"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_options: AdvancedAuctionBidOptions | AdvancedAuctionBidOptionsDict,
            country: Country,
            item_id: str,
            language: Language,
            operation: Literal["UPSERT"],
            update_mask: Sequence[UpdateMaskBidOptionField] | None,
            errors: Sequence[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
