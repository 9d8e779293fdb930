"""The model `QuizPinResult` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class QuizPinResultDict(TypedDict, total=False):
    android_deep_link: str
    destination_url: str
    ios_deep_link: str
    organic_pin_id: str
    result_id: float
