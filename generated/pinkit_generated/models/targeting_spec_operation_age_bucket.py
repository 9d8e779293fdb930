"""The model `TargetingSpecOperationAgeBucket`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecAgeBucket


@model
class TargetingSpecOperationAgeBucket(Model):
    """Used by no operation."""

    field: Literal["AGE_BUCKET"] = req(Const("AGE_BUCKET"))
    operation: Literal["SET"] = req(Const("SET"))
    values: list[TargetingSpecAgeBucket] | None = req(([Enum("TargetingSpecAgeBucket")], None))
