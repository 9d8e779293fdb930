"""The model `QuizPinData` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        QuizPinQuestion,
        QuizPinQuestionDict,
        QuizPinResult,
        QuizPinResultDict,
        TieBreakerType,
    )


class QuizPinDataDict(TypedDict, total=False):
    questions: Sequence[QuizPinQuestion | QuizPinQuestionDict | None]
    results: Sequence[QuizPinResult | QuizPinResultDict | None]
    tie_breaker_custom_result: QuizPinResult | QuizPinResultDict | None
    tie_breaker_type: TieBreakerType
