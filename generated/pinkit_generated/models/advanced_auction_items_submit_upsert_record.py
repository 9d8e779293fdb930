"""The model `AdvancedAuctionItemsSubmitUpsertRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdvancedAuctionBidOptions,
        AdvancedAuctionOperationError,
        Country,
        Language,
        UpdateMaskBidOptionField,
    )


@model
class AdvancedAuctionItemsSubmitUpsertRecord(Model):
    """Used by no operation."""

    bid_options: AdvancedAuctionBidOptions = req("AdvancedAuctionBidOptions")
    country: Country = req(Enum("Country"))
    item_id: str = req(str)
    language: Language = req(Enum("Language"))
    update_mask: list[UpdateMaskBidOptionField] | None = req(([Enum("UpdateMaskBidOptionField")], None))
    errors: list[AdvancedAuctionOperationError] | None = opt(["AdvancedAuctionOperationError"])
