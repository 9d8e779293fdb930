"""The model `LeadFormResponsePolicyLinksItem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadFormResponsePolicyLinksItem(Model):
    """Answered by `lead_form_get`, `lead_forms_create`, `lead_forms_list` and 1 more."""

    label: str | None = opt(str)
    link: str | None = opt(str)
