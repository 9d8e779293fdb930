"""The model `QuizPinData`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import QuizPinQuestion, QuizPinQuestionDict, QuizPinResult, QuizPinResultDict, TieBreakerType


@model
class QuizPinData(Model):
    """Sent to `ads_create`, `ads_update`, `bulk_upsert_create`. Returned by `ads_create`, `ads_get`,
    `ads_list` and 1 more."""

    questions: list[QuizPinQuestion | None] | None = opt([("QuizPinQuestion", None)])
    results: list[QuizPinResult | None] | None = opt([("QuizPinResult", None)])
    tie_breaker_custom_result: QuizPinResult | None = opt(("QuizPinResult", None))
    tie_breaker_type: TieBreakerType | str | None = opt(Enum("TieBreakerType"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: Sequence[QuizPinQuestion | QuizPinQuestionDict | None] | Unset = UNSET,
            results: Sequence[QuizPinResult | QuizPinResultDict | None] | Unset = UNSET,
            tie_breaker_custom_result: QuizPinResult | QuizPinResultDict | None | Unset = UNSET,
            tie_breaker_type: TieBreakerType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
