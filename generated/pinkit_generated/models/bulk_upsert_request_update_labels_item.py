"""The model `BulkUpsertRequestUpdateLabelsItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class BulkUpsertRequestUpdateLabelsItem(Model):
    """Sent to `bulk_upsert_create`."""

    id: str = req(str)
    status: Literal["ARCHIVED"] | None = opt(Const("ARCHIVED"))
    value: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["ARCHIVED"] | Unset = UNSET,
            value: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
