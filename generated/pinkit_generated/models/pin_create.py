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
    """At most 500 characters."""
    board_id: str | None = opt(str)
    """Digits."""
    board_section_id: str | None = opt((str, None))
    """Digits."""
    description: str | None = opt((str, None))
    """At most 800 characters."""
    dominant_color: str | None = opt((str, None))
    is_removable: bool | None = opt(bool)
    link: str | None = opt((str, None))
    """At most 2048 characters."""
    media_source: PinMediaSource | None = opt("PinMediaSource")
    parent_pin_id: str | None = opt((str, None))
    """Digits."""
    sponsor_id: str | None = opt((str, None))
    """Digits."""
    title: str | None = opt((str, None))
    """At most 100 characters."""

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
