"""The model `TargetingSpecOperationShoppingRetargeting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecShoppingRetargeting, TargetingSpecShoppingRetargetingDict


@model
class TargetingSpecOperationShoppingRetargeting(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["SHOPPING_RETARGETING"] = req(Const("SHOPPING_RETARGETING"))
    operation: Literal["SET"] = req(Const("SET"))
    values: list[TargetingSpecShoppingRetargeting] = req(["TargetingSpecShoppingRetargeting"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["SHOPPING_RETARGETING"],
            operation: Literal["SET"],
            values: Sequence[TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
