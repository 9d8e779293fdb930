"""The model `BulkUpsertRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        BulkUpsertRequestCreate,
        BulkUpsertRequestCreateDict,
        BulkUpsertRequestUpdate,
        BulkUpsertRequestUpdateDict,
    )


@model
class BulkUpsertRequest(Model):
    """Sent to `bulk_upsert_create`."""

    create: BulkUpsertRequestCreate | None = opt("BulkUpsertRequestCreate")
    update: BulkUpsertRequestUpdate | None = opt("BulkUpsertRequestUpdate")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            create: BulkUpsertRequestCreate | BulkUpsertRequestCreateDict | Unset = UNSET,
            update: BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
