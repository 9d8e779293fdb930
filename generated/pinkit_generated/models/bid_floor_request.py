"""The model `BidFloorRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BidFloorRequestBidFloorSpecsItem, TargetingSpec


@model
class BidFloorRequest(Model):
    """Sent to `ad_groups_bid_floor_get`."""

    bid_floor_specs: list[BidFloorRequestBidFloorSpecsItem] = req(["BidFloorRequestBidFloorSpecsItem"])
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_floor_specs: Sequence[BidFloorRequestBidFloorSpecsItem | Mapping[str, Any]],
            targeting_spec: TargetingSpec | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
