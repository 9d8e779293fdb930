"""The model `PinsSaveRequestCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class PinsSaveRequestCreateDict(TypedDict, total=False):
    board_id: str | None
    board_section_id: str | None
