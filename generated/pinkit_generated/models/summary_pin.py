"""The model `SummaryPin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PinMedia


@model
class SummaryPin(Model):
    """Answered by `search_partner_pins`."""

    alt_text: str | None = opt((str, None))
    description: str | None = opt((str, None))
    id: str | None = opt(str)
    link: str | None = opt((str, None))
    media: PinMedia | None = opt("PinMedia")
    title: str | None = opt((str, None))
