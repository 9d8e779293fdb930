"""The model `BulkUpsertStatusResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkUpsertStatus


@model
class BulkUpsertStatusResponse(Model):
    """Answered by `bulk_request_get`."""

    result_url: str | None = opt(str)
    status: BulkUpsertStatus | str | None = opt(Enum("BulkUpsertStatus"))
