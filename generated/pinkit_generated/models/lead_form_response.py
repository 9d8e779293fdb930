"""The model `LeadFormResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LeadFormQuestion, LeadFormResponsePolicyLinksItem, LeadFormStatus


@model
class LeadFormResponse(Model):
    """Answered by `lead_form_get`, `lead_forms_create`, `lead_forms_list` and 1 more."""

    ad_account_id: str | None = opt(str)
    completion_message: str | None = opt((str, None))
    created_time: int | None = opt(int)
    disclosure_language: str | None = opt((str, None))
    has_accepted_terms: bool | None = opt(bool)
    id: str | None = opt(str)
    name: str | None = opt((str, None))
    policy_links: list[LeadFormResponsePolicyLinksItem] | None = opt(["LeadFormResponsePolicyLinksItem"])
    privacy_policy_link: str | None = opt((str, None))
    questions: list[LeadFormQuestion] | None = opt(["LeadFormQuestion"])
    status: LeadFormStatus | str | None = opt(Enum("LeadFormStatus"))
    updated_time: int | None = opt(int)
