"""The model `TargetingSpecOperationMinMaxAge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecOperationMinMaxAgeField


@model
class TargetingSpecOperationMinMaxAge(Model):
    """Used by no operation."""

    field: TargetingSpecOperationMinMaxAgeField = req(Enum("TargetingSpecOperationMinMaxAgeField"))
    operation: Literal["SET"] = req(Const("SET"))
    value: str | None = req((str, None))
