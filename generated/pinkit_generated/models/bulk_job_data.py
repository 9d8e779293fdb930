"""The model `BulkJobData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BulkRequestStatus


@model
class BulkJobData(Model):
    """Returned by `bulk_request_get`."""

    status: BulkRequestStatus | str = req(Enum("BulkRequestStatus"))
    result_url: str | None = opt(str)
    workload_id: int | None = opt(int)
