"""The model `TargetingSpecOperationMaximumAge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class TargetingSpecOperationMaximumAge(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["MAXIMUM_AGE"] = req(Const("MAXIMUM_AGE"))
    operation: Literal["SET"] = req(Const("SET"))
    value: str | None = req((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["MAXIMUM_AGE"],
            operation: Literal["SET"],
            value: str | None,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
