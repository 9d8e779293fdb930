"""The model `SearchPartnerPinsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import SummaryPin


@model
class SearchPartnerPinsResponse(Model):
    """Returned by `search_partner_pins`."""

    items: list[SummaryPin] = req(["SummaryPin"])
    bookmark: str | None = opt((str, None))
