"""The model `LeadFormsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LeadForm


@model
class LeadFormsListResponse(Model):
    """Returned by `lead_forms_list`."""

    items: list[LeadForm] = req(["LeadForm"])
    bookmark: str | None = opt((str, None))
