"""The model `QuizPinQuestion`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import QuizPinOption, QuizPinOptionDict


@model
class QuizPinQuestion(Model):
    """Sent to `ads_create`, `ads_update`, `bulk_upsert_create`. Returned by `ads_create`, `ads_get`,
    `ads_list` and 1 more."""

    options: list[QuizPinOption | None] | None = opt([("QuizPinOption", None)])
    question_id: float | None = opt(float)
    question_text: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            options: Sequence[QuizPinOption | QuizPinOptionDict | None] | Unset = UNSET,
            question_id: float | Unset = UNSET,
            question_text: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
