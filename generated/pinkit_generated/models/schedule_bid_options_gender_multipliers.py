"""The model `ScheduleBidOptionsGenderMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecGender


@model
class ScheduleBidOptionsGenderMultipliers(Model):
    """Sent to `bulk_upsert_create`."""

    __extra__ = float
    gender: TargetingSpecGender | None = opt(Enum("TargetingSpecGender"), "GENDER")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            gender: TargetingSpecGender | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
