"""The model `TargetingSpecOperationShoppingRetargeting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecShoppingRetargeting


@model
class TargetingSpecOperationShoppingRetargeting(Model):
    """Used by no operation."""

    field: Literal["SHOPPING_RETARGETING"] = req(Const("SHOPPING_RETARGETING"))
    operation: Literal["SET"] = req(Const("SET"))
    values: list[TargetingSpecShoppingRetargeting] | None = req((["TargetingSpecShoppingRetargeting"], None))
