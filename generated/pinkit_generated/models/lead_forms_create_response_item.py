"""The model `LeadFormsCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BatchItemException, LeadForm


@model
class LeadFormsCreateResponseItem(Model):
    """Returned by `lead_forms_create`."""

    data: LeadForm | None = opt("LeadForm")
    exceptions: list[BatchItemException] | None = opt(["BatchItemException"])
