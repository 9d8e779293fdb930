"""The model `PinCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AiDisclosures, AiDisclosuresDict, PinMediaSource, PinMediaSourceDict


@model
class PinCreate(Model):
    """Sent to `pins_create`."""

    ai_disclosures: AiDisclosures | None = opt("AiDisclosures")
    alt_text: str | None = opt((str, None))
    board_id: str | None = opt(str)
    board_section_id: str | None = opt((str, None))
    description: str | None = opt((str, None))
    dominant_color: str | None = opt((str, None))
    is_removable: bool | None = opt(bool)
    link: str | None = opt((str, None))
    media_source: PinMediaSource | None = opt("PinMediaSource")
    parent_pin_id: str | None = opt((str, None))
    sponsor_id: str | None = opt((str, None))
    title: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ai_disclosures: AiDisclosures | AiDisclosuresDict | Unset = UNSET,
            alt_text: str | None | Unset = UNSET,
            board_id: str | Unset = UNSET,
            board_section_id: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            dominant_color: str | None | Unset = UNSET,
            is_removable: bool | Unset = UNSET,
            link: str | None | Unset = UNSET,
            media_source: PinMediaSource | PinMediaSourceDict | Unset = UNSET,
            parent_pin_id: str | None | Unset = UNSET,
            sponsor_id: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
