"""The model `BidOptionsGenderMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class BidOptionsGenderMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    female: float | None = opt(float)
    male: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            female: float | Unset = UNSET,
            male: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
