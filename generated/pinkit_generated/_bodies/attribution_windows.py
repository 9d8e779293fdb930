"""The model `AttributionWindows` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class AttributionWindowsDict(TypedDict, total=False):
    click_window_days: int
    engagement_window_days: int
    view_window_days: int
