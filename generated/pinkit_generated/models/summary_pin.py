"""The model `SummaryPin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PinMedia


@model
class SummaryPin(Model):
    """Returned by `search_partner_pins`."""

    id: str = req(str)
    """Digits."""
    alt_text: str | None = opt((str, None))
    """At most 500 characters."""
    description: str | None = opt((str, None))
    """At most 800 characters."""
    link: str | None = opt((str, None))
    """At most 2048 characters."""
    media: PinMedia | None = opt("PinMedia")
    """Read-only."""
    title: str | None = opt((str, None))
    """At most 100 characters."""
