"""The model `LeadFormsUpdateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BatchItemException, LeadForm


@model
class LeadFormsUpdateResponseItem(Model):
    """Returned by `lead_forms_update`."""

    data: LeadForm | None = opt("LeadForm")
    exceptions: list[BatchItemException] | None = opt(["BatchItemException"])
