"""The model `AdvancedAuctionOperationError` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class AdvancedAuctionOperationErrorDict(TypedDict, total=False):
    code: int
    message: str
