"""The model `DynamicTitlesProcessCSVCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class DynamicTitlesProcessCSVCreateDict(TypedDict):
    request_id: str
