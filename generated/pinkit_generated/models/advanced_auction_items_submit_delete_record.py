"""The model `AdvancedAuctionItemsSubmitDeleteRecord`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdvancedAuctionOperationError, AdvancedAuctionOperationErrorDict, Country, Language


@model
class AdvancedAuctionItemsSubmitDeleteRecord(Model):
    """Sent to `advanced_auction_items_submit_post`. Returned by `advanced_auction_items_submit_post`."""

    country: Country | str = req(Enum("Country"))
    item_id: str = req(str)
    language: Language | str = req(Enum("Language"))
    operation: Literal["DELETE"] = req(Const("DELETE"))
    errors: list[AdvancedAuctionOperationError] | None = opt(["AdvancedAuctionOperationError"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            item_id: str,
            language: Language,
            operation: Literal["DELETE"],
            errors: Sequence[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
