"""The model `TargetingSpecOperationString`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, req


@model
class TargetingSpecOperationString(Model):
    """Used by no operation."""

    field: str = req(str)
    operation: Literal["SET"] = req(Const("SET"))
    value: str | None = req((str, None))
