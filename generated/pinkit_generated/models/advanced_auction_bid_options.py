"""The model `AdvancedAuctionBidOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AppTypeMultipliers, AppTypeMultipliersDict, PlacementMultipliers, PlacementMultipliersDict


@model
class AdvancedAuctionBidOptions(Model):
    """Sent to `advanced_auction_items_submit_post`. Returned by `advanced_auction_items_get_post`,
    `advanced_auction_items_submit_post`."""

    app_type_multipliers: AppTypeMultipliers | None = opt(("AppTypeMultipliers", None))
    bid_in_micro_currency: int | None = opt((int, None))
    placement_multipliers: PlacementMultipliers | None = opt(("PlacementMultipliers", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_type_multipliers: AppTypeMultipliers | AppTypeMultipliersDict | None | Unset = UNSET,
            bid_in_micro_currency: int | None | Unset = UNSET,
            placement_multipliers: PlacementMultipliers | PlacementMultipliersDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
