"""The model `BidOptionsAgeBucketMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class BidOptionsAgeBucketMultipliers(Model):
    """Sent to `schedules_create`, `schedules_update`. Returned by `schedules_create`, `schedules_list`,
    `schedules_update`."""

    field_18_24: float | None = opt(float, "18-24")
    field_25_34: float | None = opt(float, "25-34")
    field_35_44: float | None = opt(float, "35-44")
    field_45_49: float | None = opt(float, "45-49")
    field_50_54: float | None = opt(float, "50-54")
    field_55_64: float | None = opt(float, "55-64")
    field_65: float | None = opt(float, "65+")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field_18_24: float | Unset = UNSET,
            field_25_34: float | Unset = UNSET,
            field_35_44: float | Unset = UNSET,
            field_45_49: float | Unset = UNSET,
            field_50_54: float | Unset = UNSET,
            field_55_64: float | Unset = UNSET,
            field_65: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
