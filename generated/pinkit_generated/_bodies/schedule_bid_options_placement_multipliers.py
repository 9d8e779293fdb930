"""The model `ScheduleBidOptionsPlacementMultipliers` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ScheduleBidOptionsPlacementMultipliersDict(TypedDict, total=False):
    browse: float
    related_pins: float
    search: float
