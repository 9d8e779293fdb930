"""The model `TargetingSpecOperationGender`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecGender, TargetingSpecListOperation


@model
class TargetingSpecOperationGender(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["GENDER"] = req(Const("GENDER"))
    operation: TargetingSpecListOperation = req(Enum("TargetingSpecListOperation"))
    values: list[TargetingSpecGender] = req([Enum("TargetingSpecGender")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["GENDER"],
            operation: TargetingSpecListOperation,
            values: Sequence[TargetingSpecGender],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
