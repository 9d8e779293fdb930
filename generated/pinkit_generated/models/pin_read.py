"""The model `PinRead`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AiDisclosures, BoardOwner, CreativeType, PinMedia


@model
class PinRead(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`."""

    id: str = req(str)
    """Digits."""
    ai_disclosures: AiDisclosures | None = opt("AiDisclosures")
    alt_text: str | None = opt((str, None))
    board_id: str | None = opt(str)
    """Digits."""
    board_owner: BoardOwner | None = opt("BoardOwner")
    """Read-only."""
    board_section_id: str | None = opt((str, None))
    """Digits."""
    created_at: dt.datetime | None = opt(dt.datetime)
    """Read-only."""
    creative_type: CreativeType | str | None = opt((Enum("CreativeType"), None))
    """Read-only."""
    description: str | None = opt((str, None))
    dominant_color: str | None = opt((str, None))
    has_been_promoted: bool | None = opt(bool)
    """Read-only."""
    is_owner: bool | None = opt(bool)
    """Read-only."""
    is_product: bool | None = opt(bool)
    """Read-only."""
    is_standard: bool | None = opt(bool)
    """Read-only."""
    link: str | None = opt((str, None))
    media: PinMedia | None = opt("PinMedia")
    """Read-only."""
    parent_pin_id: str | None = opt((str, None))
    """Digits."""
    pin_metrics: dict[str, Any] | None = opt(({str: object}, None))
    """Read-only."""
    title: str | None = opt((str, None))
