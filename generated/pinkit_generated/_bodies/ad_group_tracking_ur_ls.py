"""The model `AdGroupTrackingURLs` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class AdGroupTrackingURLsDict(TypedDict, total=False):
    audience_verification: Sequence[str]
    buyable_button: Sequence[str]
    click: Sequence[str]
    engagement: Sequence[str]
    impression: Sequence[str]
