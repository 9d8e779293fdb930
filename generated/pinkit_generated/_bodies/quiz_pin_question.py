"""The model `QuizPinQuestion` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import QuizPinOption, QuizPinOptionDict


class QuizPinQuestionDict(TypedDict, total=False):
    options: Sequence[QuizPinOption | QuizPinOptionDict | None]
    question_id: float
    question_text: str
