"""The model `LeadFormCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        LeadFormPolicyLink,
        LeadFormPolicyLinkDict,
        LeadFormQuestion,
        LeadFormQuestionDict,
        LeadFormStatus,
    )


class LeadFormCreateDict(TypedDict, total=False):
    completion_message: Required[str | None]
    has_accepted_terms: Required[bool]
    name: Required[str | None]
    privacy_policy_link: Required[str | None]
    questions: Required[Sequence[LeadFormQuestion | LeadFormQuestionDict]]
    disclosure_language: str | None
    policy_links: Sequence[LeadFormPolicyLink | LeadFormPolicyLinkDict]
    status: LeadFormStatus
