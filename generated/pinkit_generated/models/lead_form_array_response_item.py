"""The model `LeadFormArrayResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ExceptionModel, LeadFormResponse


@model
class LeadFormArrayResponseItem(Model):
    """Answered by `lead_forms_create`, `lead_forms_update`."""

    data: LeadFormResponse | None = opt("LeadFormResponse")
    exceptions: list[ExceptionModel] | None = opt(["ExceptionModel"])
