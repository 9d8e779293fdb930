"""The model `LabelBulkUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class LabelBulkUpdateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    id: str = req(str)
    parent_id: str = req(str)
    status: Literal["ARCHIVED"] = req(Const("ARCHIVED"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            parent_id: str,
            status: Literal["ARCHIVED"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
