"""The model `ScheduleGenderMultipliers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecGender


@model
class ScheduleGenderMultipliers(Model):
    """Used by no operation."""

    __extra__ = float
    gender: TargetingSpecGender | None = opt(Enum("TargetingSpecGender"), "GENDER")
