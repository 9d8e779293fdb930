"""The model `BidOptionsPlacementMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class BidOptionsPlacementMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    browse: float | None = opt(float)
    related_pins: float | None = opt(float)
    search: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            browse: float | Unset = UNSET,
            related_pins: float | Unset = UNSET,
            search: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
