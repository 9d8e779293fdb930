"""The model `PinUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AiDisclosuresUpdate, AiDisclosuresUpdateDict, CarouselSlot, CarouselSlotDict


@model
class PinUpdate(Model):
    """Sent to `pins_update`."""

    ai_disclosures: AiDisclosuresUpdate | None = opt("AiDisclosuresUpdate")
    alt_text: str | None = opt((str, None))
    """At most 500 characters."""
    board_id: str | None = opt(str)
    """Digits."""
    board_section_id: str | None = opt((str, None))
    """Digits."""
    carousel_slots: list[CarouselSlot] | None = opt(["CarouselSlot"])
    description: str | None = opt((str, None))
    """At most 800 characters."""
    is_removable: bool | None = opt(bool)
    link: str | None = opt((str, None))
    """At most 2048 characters."""
    title: str | None = opt((str, None))
    """At most 100 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ai_disclosures: AiDisclosuresUpdate | AiDisclosuresUpdateDict | Unset = UNSET,
            alt_text: str | None | Unset = UNSET,
            board_id: str | Unset = UNSET,
            board_section_id: str | None | Unset = UNSET,
            carousel_slots: Sequence[CarouselSlot | CarouselSlotDict] | Unset = UNSET,
            description: str | None | Unset = UNSET,
            is_removable: bool | Unset = UNSET,
            link: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
