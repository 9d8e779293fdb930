"""The model `QuizPinOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class QuizPinOption(Model):
    """Sent to `ads_create`, `ads_update`, `bulk_upsert_create`. Returned by `ads_create`, `ads_get`,
    `ads_list` and 1 more."""

    id: float | None = opt(float)
    text: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: float | Unset = UNSET,
            text: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
