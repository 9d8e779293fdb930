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
    board_id: str | None = opt(str)
    board_section_id: str | None = opt((str, None))
    carousel_slots: list[CarouselSlot] | None = opt(["CarouselSlot"])
    description: str | None = opt((str, None))
    is_removable: bool | None = opt(bool)
    link: str | None = opt((str, None))
    title: str | None = opt((str, None))

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
