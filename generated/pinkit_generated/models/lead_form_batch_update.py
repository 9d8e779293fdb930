"""The model `LeadFormBatchUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        LeadFormPolicyLink,
        LeadFormPolicyLinkDict,
        LeadFormQuestion,
        LeadFormQuestionDict,
        LeadFormStatus,
    )


@model
class LeadFormBatchUpdate(Model):
    """Sent to `lead_forms_update`."""

    id: str = req(str)
    """Digits."""
    completion_message: str | None = opt((str, None))
    disclosure_language: str | None = opt((str, None))
    has_accepted_terms: bool | None = opt(bool)
    name: str | None = opt((str, None))
    policy_links: list[LeadFormPolicyLink] | None = opt(["LeadFormPolicyLink"])
    """0 to 3 items."""
    privacy_policy_link: str | None = opt((str, None))
    questions: list[LeadFormQuestion] | None = opt(["LeadFormQuestion"])
    """0 to 10 items."""
    status: LeadFormStatus | None = opt(Enum("LeadFormStatus"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            completion_message: str | None | Unset = UNSET,
            disclosure_language: str | None | Unset = UNSET,
            has_accepted_terms: bool | Unset = UNSET,
            name: str | None | Unset = UNSET,
            policy_links: Sequence[LeadFormPolicyLink | LeadFormPolicyLinkDict] | Unset = UNSET,
            privacy_policy_link: str | None | Unset = UNSET,
            questions: Sequence[LeadFormQuestion | LeadFormQuestionDict] | Unset = UNSET,
            status: LeadFormStatus | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
