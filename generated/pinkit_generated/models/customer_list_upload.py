"""The model `CustomerListUpload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ErrorDetail, RecordCounts, UserListOperationType, WorkloadState


@model
class CustomerListUpload(Model):
    """Returned by `customer_list_uploads_create`, `customer_list_uploads_get`,
    `customer_list_uploads_run`."""

    ad_account_id: str = req(str)
    """Digits."""
    creation_time: int = req(int)
    customer_list_id: str = req(str)
    """Digits."""
    id: str = req(str)
    """At most 18 characters; digits."""
    operation: UserListOperationType | str = req(Enum("UserListOperationType"))
    state: WorkloadState | str = req(Enum("WorkloadState"))
    updated_time: int = req(int)
    error_counts: list[ErrorDetail] | None = opt((["ErrorDetail"], None))
    record_counts: RecordCounts | None = opt("RecordCounts")
