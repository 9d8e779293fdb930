"""The model `BidOptionsAudienceMultipliers` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class BidOptionsAudienceMultipliersDict(TypedDict):
    audience_id: str
    multiplier: float
