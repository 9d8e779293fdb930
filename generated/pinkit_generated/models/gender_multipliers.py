"""The model `GenderMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecGender


@model
class GenderMultipliers(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`, `campaigns_update`. Returned by
    `campaigns_create`, `campaigns_get`, `campaigns_list` and 1 more."""

    __extra__ = float
    gender: TargetingSpecGender | str | None = opt(Enum("TargetingSpecGender"), "GENDER")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            gender: TargetingSpecGender | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
