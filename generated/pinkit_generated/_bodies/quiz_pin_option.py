"""The model `QuizPinOption` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class QuizPinOptionDict(TypedDict, total=False):
    id: float
    text: str
