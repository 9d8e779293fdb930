"""The model `TargetingSpecOperationAgeBucket`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecAgeBucket


@model
class TargetingSpecOperationAgeBucket(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["AGE_BUCKET"] = req(Const("AGE_BUCKET"))
    operation: Literal["SET"] = req(Const("SET"))
    values: list[TargetingSpecAgeBucket] = req([Enum("TargetingSpecAgeBucket")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["AGE_BUCKET"],
            operation: Literal["SET"],
            values: Sequence[TargetingSpecAgeBucket],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
