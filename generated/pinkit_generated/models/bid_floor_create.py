"""The model `BidFloorCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BidFloorSpec, BidFloorSpecDict, TargetingSpecOptimal, TargetingSpecOptimalDict


@model
class BidFloorCreate(Model):
    """Sent to `ad_groups_bid_floor_get`."""

    bid_floor_specs: list[BidFloorSpec] = req(["BidFloorSpec"])
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_floor_specs: Sequence[BidFloorSpec | BidFloorSpecDict],
            targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
