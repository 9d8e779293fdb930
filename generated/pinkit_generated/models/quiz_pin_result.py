"""The model `QuizPinResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class QuizPinResult(Model):
    """Sent to `ads_create`, `ads_update`, `bulk_upsert_create`. Returned by `ads_create`, `ads_get`,
    `ads_list` and 1 more."""

    android_deep_link: str | None = opt(str)
    destination_url: str | None = opt(str)
    ios_deep_link: str | None = opt(str)
    organic_pin_id: str | None = opt(str)
    result_id: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            android_deep_link: str | Unset = UNSET,
            destination_url: str | Unset = UNSET,
            ios_deep_link: str | Unset = UNSET,
            organic_pin_id: str | Unset = UNSET,
            result_id: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
