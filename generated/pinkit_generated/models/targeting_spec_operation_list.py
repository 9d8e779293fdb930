"""The model `TargetingSpecOperationList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecOperationListOperation


@model
class TargetingSpecOperationList(Model):
    """Used by no operation."""

    field: str = req(str)
    operation: TargetingSpecOperationListOperation = req(Enum("TargetingSpecOperationListOperation"))
    values: list[str] | None = req(([str], None))
