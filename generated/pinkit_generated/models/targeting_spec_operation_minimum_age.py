"""The model `TargetingSpecOperationMinimumAge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class TargetingSpecOperationMinimumAge(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["MINIMUM_AGE"] = req(Const("MINIMUM_AGE"))
    operation: Literal["SET"] = req(Const("SET"))
    value: str | None = req((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["MINIMUM_AGE"],
            operation: Literal["SET"],
            value: str | None,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
