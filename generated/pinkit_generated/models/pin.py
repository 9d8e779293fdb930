"""The model `Pin`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AiDisclosures, BoardOwner, CreativeType, PinMedia


@model
class Pin(Model):
    """Returned by `catalogs_product_group_pins_list`, `items_post`, `pins_create` and 7 more."""

    id: str = req(str)
    """Digits."""
    ai_disclosures: AiDisclosures | None = opt("AiDisclosures")
    alt_text: str | None = opt((str, None))
    """At most 500 characters."""
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
    """At most 800 characters."""
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
    """At most 2048 characters."""
    media: PinMedia | None = opt("PinMedia")
    """Read-only."""
    parent_pin_id: str | None = opt((str, None))
    """Digits."""
    pin_metrics: dict[str, Any] | None = opt(({str: object}, None))
    """Read-only."""
    title: str | None = opt((str, None))
    """At most 100 characters."""
