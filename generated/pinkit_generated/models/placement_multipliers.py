"""The model `PlacementMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PlacementType


@model
class PlacementMultipliers(Model):
    """Sent to `advanced_auction_items_submit_post`, `bulk_upsert_create`, `campaigns_create` and 1 more.
    Returned by `advanced_auction_items_get_post`, `advanced_auction_items_submit_post`,
    `campaigns_create` and 3 more."""

    __extra__ = float
    placement: PlacementType | str | None = opt(Enum("PlacementType"), "PLACEMENT")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            placement: PlacementType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
