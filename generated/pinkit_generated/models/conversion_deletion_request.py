"""The model `ConversionDeletionRequest`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionDeletionRequestStatus


@model
class ConversionDeletionRequest(Model):
    """Returned by `conversion_deletion_request_create`, `conversion_deletion_request_delete`,
    `conversion_deletion_request_get` and 1 more."""

    created_time: dt.date = req(dt.date)
    """Read-only."""
    request_id: str = req(str)
    """At most 18 characters; digits."""
    status: ConversionDeletionRequestStatus | str = req(Enum("ConversionDeletionRequestStatus"))
    """Read-only."""
    processed_time: dt.date | None = opt((dt.date, None))
    """Read-only."""
