"""The model `LeadFormQuestion`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LeadFormQuestionFieldType, LeadFormQuestionType


@model
class LeadFormQuestion(Model):
    """Sent to `lead_forms_create`, `lead_forms_update`. Returned by `lead_form_get`, `lead_forms_create`,
    `lead_forms_list` and 1 more."""

    custom_question_field_type: LeadFormQuestionFieldType | str | None = opt(
        (Enum("LeadFormQuestionFieldType"), None)
    )
    custom_question_label: str | None = opt((str, None))
    custom_question_options: list[str] | None = opt(([str], None))
    """0 to 5 items."""
    question_type: LeadFormQuestionType | str | None = opt(Enum("LeadFormQuestionType"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_question_field_type: LeadFormQuestionFieldType | None | Unset = UNSET,
            custom_question_label: str | None | Unset = UNSET,
            custom_question_options: Sequence[str] | None | Unset = UNSET,
            question_type: LeadFormQuestionType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
