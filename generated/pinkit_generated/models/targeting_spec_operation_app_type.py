"""The model `TargetingSpecOperationAppType`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecAppType, TargetingSpecListOperation


@model
class TargetingSpecOperationAppType(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["APPTYPE"] = req(Const("APPTYPE"))
    operation: TargetingSpecListOperation = req(Enum("TargetingSpecListOperation"))
    values: list[TargetingSpecAppType] = req([Enum("TargetingSpecAppType")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["APPTYPE"],
            operation: TargetingSpecListOperation,
            values: Sequence[TargetingSpecAppType],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
