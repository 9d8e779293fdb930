"""The model `BidOptionsAppTypeMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class BidOptionsAppTypeMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    android_mobile: float | None = opt(float)
    android_tablet: float | None = opt(float)
    ipad: float | None = opt(float)
    iphone: float | None = opt(float)
    web: float | None = opt(float)
    web_mobile: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            android_mobile: float | Unset = UNSET,
            android_tablet: float | Unset = UNSET,
            ipad: float | Unset = UNSET,
            iphone: float | Unset = UNSET,
            web: float | Unset = UNSET,
            web_mobile: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
