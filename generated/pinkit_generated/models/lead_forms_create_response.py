"""The model `LeadFormsCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LeadFormsCreateResponseItem


@model
class LeadFormsCreateResponse(Model):
    """Returned by `lead_forms_create`."""

    items: list[LeadFormsCreateResponseItem] = req(["LeadFormsCreateResponseItem"])
