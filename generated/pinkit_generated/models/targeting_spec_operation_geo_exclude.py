"""The model `TargetingSpecOperationGeoExclude`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import TargetingSpecListOperation


@model
class TargetingSpecOperationGeoExclude(Model):
    """Sent to `ad_groups_update`, `bulk_upsert_create`."""

    field: Literal["GEO_EXCLUDE"] = req(Const("GEO_EXCLUDE"))
    operation: TargetingSpecListOperation = req(Enum("TargetingSpecListOperation"))
    values: list[str] = req([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: Literal["GEO_EXCLUDE"],
            operation: TargetingSpecListOperation,
            values: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
