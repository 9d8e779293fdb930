"""The model `LeadFormQuestion` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import LeadFormQuestionFieldType, LeadFormQuestionType


class LeadFormQuestionDict(TypedDict, total=False):
    custom_question_field_type: LeadFormQuestionFieldType | None
    custom_question_label: str | None
    custom_question_options: Sequence[str] | None
    question_type: LeadFormQuestionType
