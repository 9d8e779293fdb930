"""The model `AdsCreditRedeemCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class AdsCreditRedeemCreateDict(TypedDict):
    offerCodeHash: str
    validateOnly: bool
