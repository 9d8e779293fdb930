"""The model `LeadFormCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LeadFormCommonPolicyLinksItem, LeadFormQuestion, LeadFormStatus


@model
class LeadFormCommon(Model):
    """Used by no operation."""

    completion_message: str | None = opt((str, None))
    disclosure_language: str | None = opt((str, None))
    has_accepted_terms: bool | None = opt(bool)
    name: str | None = opt((str, None))
    policy_links: list[LeadFormCommonPolicyLinksItem] | None = opt(["LeadFormCommonPolicyLinksItem"])
    privacy_policy_link: str | None = opt((str, None))
    questions: list[LeadFormQuestion] | None = opt(["LeadFormQuestion"])
    status: LeadFormStatus | None = opt(Enum("LeadFormStatus"))
