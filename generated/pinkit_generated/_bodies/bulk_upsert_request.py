"""The model `BulkUpsertRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        BulkUpsertRequestCreate,
        BulkUpsertRequestCreateDict,
        BulkUpsertRequestUpdate,
        BulkUpsertRequestUpdateDict,
    )


class BulkUpsertRequestDict(TypedDict, total=False):
    create: BulkUpsertRequestCreate | BulkUpsertRequestCreateDict
    update: BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict
