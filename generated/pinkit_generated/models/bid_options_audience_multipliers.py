"""The model `BidOptionsAudienceMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class BidOptionsAudienceMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    audience_id: str = req(str)
    """Digits."""
    multiplier: float = req(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_id: str,
            multiplier: float,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
