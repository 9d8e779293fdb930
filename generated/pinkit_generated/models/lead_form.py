"""The model `LeadForm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LeadFormPolicyLink, LeadFormQuestion, LeadFormStatus


@model
class LeadForm(Model):
    """Returned by `lead_form_get`, `lead_forms_create`, `lead_forms_list` and 1 more."""

    completion_message: str | None = req((str, None))
    has_accepted_terms: bool = req(bool)
    id: str = req(str)
    """Digits."""
    name: str | None = req((str, None))
    privacy_policy_link: str | None = req((str, None))
    questions: list[LeadFormQuestion] = req(["LeadFormQuestion"])
    """0 to 10 items."""
    ad_account_id: str | None = opt(str)
    """Read-only; digits."""
    created_time: int | None = opt(int)
    """Read-only."""
    disclosure_language: str | None = opt((str, None))
    policy_links: list[LeadFormPolicyLink] | None = opt(["LeadFormPolicyLink"])
    """0 to 3 items."""
    status: LeadFormStatus | str | None = opt(Enum("LeadFormStatus"))
    updated_time: int | None = opt(int)
    """Read-only."""
