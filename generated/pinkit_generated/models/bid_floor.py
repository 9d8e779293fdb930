"""The model `BidFloor`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BidFloor(Model):
    """Returned by `ad_groups_bid_floor_get`."""

    bid_floors: list[int] | None = opt([int])
    """Read-only."""
    type: str | None = opt(str)
    """Read-only; default bidfloor."""
