"""The model `LeadFormCreate`."""

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
class LeadFormCreate(Model):
    """Sent to `lead_forms_create`."""

    completion_message: str | None = req((str, None))
    has_accepted_terms: bool = req(bool)
    name: str | None = req((str, None))
    privacy_policy_link: str | None = req((str, None))
    questions: list[LeadFormQuestion] = req(["LeadFormQuestion"])
    """0 to 10 items."""
    disclosure_language: str | None = opt((str, None))
    policy_links: list[LeadFormPolicyLink] | None = opt(["LeadFormPolicyLink"])
    """0 to 3 items."""
    status: LeadFormStatus | None = opt(Enum("LeadFormStatus"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_message: str | None,
            has_accepted_terms: bool,
            name: str | None,
            privacy_policy_link: str | None,
            questions: Sequence[LeadFormQuestion | LeadFormQuestionDict],
            disclosure_language: str | None | Unset = UNSET,
            policy_links: Sequence[LeadFormPolicyLink | LeadFormPolicyLinkDict] | Unset = UNSET,
            status: LeadFormStatus | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
