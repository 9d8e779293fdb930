"""The model `LeadFormBatchUpdate` as a typed dict."""

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


class LeadFormBatchUpdateDict(TypedDict, total=False):
    id: Required[str]
    completion_message: str | None
    disclosure_language: str | None
    has_accepted_terms: bool
    name: str | None
    policy_links: Sequence[LeadFormPolicyLink | LeadFormPolicyLinkDict]
    privacy_policy_link: str | None
    questions: Sequence[LeadFormQuestion | LeadFormQuestionDict]
    status: LeadFormStatus
