"""The model `LeadFormsUpdateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LeadFormsUpdateResponseItem


@model
class LeadFormsUpdateResponse(Model):
    """Returned by `lead_forms_update`."""

    items: list[LeadFormsUpdateResponseItem] = req(["LeadFormsUpdateResponseItem"])
