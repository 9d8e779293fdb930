"""The model `FrequencyMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class FrequencyMultipliers(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`, `campaigns_update`. Returned by
    `campaigns_create`, `campaigns_get`, `campaigns_list` and 1 more."""

    __extra__ = float
    impression_count: str | None = opt(str, "IMPRESSION_COUNT")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            impression_count: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
