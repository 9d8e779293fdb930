"""The model `TargetingSpecShoppingRetargeting` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class TargetingSpecShoppingRetargetingDict(TypedDict, total=False):
    exclusion_window: int
    lookback_window: int
    tag_types: Sequence[int]
