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
    alt_text: str | None = opt((str, None))
    description: str | None = opt((str, None))
    link: str | None = opt((str, None))
    media: PinMedia | None = opt("PinMedia")
    title: str | None = opt((str, None))
