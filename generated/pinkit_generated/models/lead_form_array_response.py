"""The model `LeadFormArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LeadFormArrayResponseItem


@model
class LeadFormArrayResponse(Model):
    """Answered by `lead_forms_create`, `lead_forms_update`."""

    items: list[LeadFormArrayResponseItem] | None = opt(["LeadFormArrayResponseItem"])
