"""The model `PinCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AiDisclosures, AiDisclosuresDict, PinMediaSource, PinMediaSourceDict


class PinCreateDict(TypedDict, total=False):
    ai_disclosures: AiDisclosures | AiDisclosuresDict
    alt_text: str | None
    board_id: str
    board_section_id: str | None
    description: str | None
    dominant_color: str | None
    is_removable: bool
    link: str | None
    media_source: PinMediaSource | PinMediaSourceDict
    parent_pin_id: str | None
    sponsor_id: str | None
    title: str | None
