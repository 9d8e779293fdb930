"""The model `BidOptionsGenderMultipliers` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class BidOptionsGenderMultipliersDict(TypedDict, total=False):
    female: float
    male: float
