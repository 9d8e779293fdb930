"""The model `BidFloorCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import BidFloorSpec, BidFloorSpecDict, TargetingSpecOptimal, TargetingSpecOptimalDict


class BidFloorCreateDict(TypedDict, total=False):
    bid_floor_specs: Required[Sequence[BidFloorSpec | BidFloorSpecDict]]
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict
