"""The model `AdvancedAuctionOperationError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class AdvancedAuctionOperationError(Model):
    """Sent to `advanced_auction_items_submit_post`. Returned by `advanced_auction_items_submit_post`."""

    code: int | None = opt(int)
    message: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int | Unset = UNSET,
            message: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
