"""The model `AdGroupUpdateRequestAllOf1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TargetingSpecOperations


@model
class AdGroupUpdateRequestAllOf1(Model):
    """Used by no operation."""

    id: str = req(str)
    bid_multiplier: float | None = opt(float)
    targeting_spec_operations: list[TargetingSpecOperations] | None = opt(["TargetingSpecOperations"])
