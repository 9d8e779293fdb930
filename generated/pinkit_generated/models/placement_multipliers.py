"""The model `PlacementMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PlacementMultipliersPLACEMENT


@model
class PlacementMultipliers(Model):
    """Sent to `advanced_auction_items_submit_post`, `bulk_upsert_create`, `campaigns_create` and 1 more.
    Answered by `advanced_auction_items_get_post`, `advanced_auction_items_submit_post`,
    `campaigns_create` and 3 more."""

    __extra__ = float
    placement: PlacementMultipliersPLACEMENT | str | None = opt(
        Enum("PlacementMultipliersPLACEMENT"), "PLACEMENT"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            placement: PlacementMultipliersPLACEMENT | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
