"""The model `PinUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AiDisclosuresUpdate, AiDisclosuresUpdateDict, CarouselSlot, CarouselSlotDict


class PinUpdateDict(TypedDict, total=False):
    ai_disclosures: AiDisclosuresUpdate | AiDisclosuresUpdateDict
    alt_text: str | None
    board_id: str
    board_section_id: str | None
    carousel_slots: Sequence[CarouselSlot | CarouselSlotDict]
    description: str | None
    is_removable: bool
    link: str | None
    title: str | None
