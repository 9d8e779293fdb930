"""The model `TargetingSpecOperationGender`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecGender, TargetingSpecOperationGenderOperation


@model
class TargetingSpecOperationGender(Model):
    """Used by no operation."""

    field: Literal["GENDER"] = req(Const("GENDER"))
    operation: TargetingSpecOperationGenderOperation = req(Enum("TargetingSpecOperationGenderOperation"))
    values: list[TargetingSpecGender] | None = req(([Enum("TargetingSpecGender")], None))
