"""The model `AdvancedAuctionBidOptions` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AppTypeMultipliers,
        AppTypeMultipliersDict,
        PlacementMultipliers,
        PlacementMultipliersDict,
    )


class AdvancedAuctionBidOptionsDict(TypedDict, total=False):
    app_type_multipliers: AppTypeMultipliers | AppTypeMultipliersDict | None
    bid_in_micro_currency: int | None
    placement_multipliers: PlacementMultipliers | PlacementMultipliersDict | None
