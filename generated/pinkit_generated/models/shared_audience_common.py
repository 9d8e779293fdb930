"""The model `SharedAudienceCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OperationType


@model
class SharedAudienceCommon(Model):
    """Used by no operation."""

    audience_id: str | None = opt(str)
    operation_type: OperationType | None = opt(Enum("OperationType"))
