"""The model `AdvancedAuctionKey`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Country, Language


@model
class AdvancedAuctionKey(Model):
    """Sent to `advanced_auction_items_get_post`."""

    country: Country = req(Enum("Country"))
    item_id: str = req(str)
    language: Language = req(Enum("Language"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            item_id: str,
            language: Language,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
