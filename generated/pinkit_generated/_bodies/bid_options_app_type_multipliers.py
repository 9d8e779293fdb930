"""The model `BidOptionsAppTypeMultipliers` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class BidOptionsAppTypeMultipliersDict(TypedDict, total=False):
    android_mobile: float
    android_tablet: float
    ipad: float
    iphone: float
    web: float
    web_mobile: float
