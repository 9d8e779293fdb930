"""The model `AdvancedAuctionItemsSubmitDeleteRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdvancedAuctionOperationError, Country, Language


@model
class AdvancedAuctionItemsSubmitDeleteRecord(Model):
    """Used by no operation."""

    country: Country = req(Enum("Country"))
    item_id: str = req(str)
    language: Language = req(Enum("Language"))
    errors: list[AdvancedAuctionOperationError] | None = opt(["AdvancedAuctionOperationError"])
