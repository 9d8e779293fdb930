"""The model `TargetingSpecOperationAppType`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecAppType, TargetingSpecOperationAppTypeOperation


@model
class TargetingSpecOperationAppType(Model):
    """Used by no operation."""

    field: Literal["APPTYPE"] = req(Const("APPTYPE"))
    operation: TargetingSpecOperationAppTypeOperation = req(Enum("TargetingSpecOperationAppTypeOperation"))
    values: list[TargetingSpecAppType] | None = req(([Enum("TargetingSpecAppType")], None))
