"""The model `CustomerListUpload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CustomerListUploadErrorCountsItem,
        CustomerListUploadRecordCounts,
        CustomerListUploadState,
        UserListOperationType,
    )


@model
class CustomerListUpload(Model):
    """Answered by `customer_list_uploads_create`."""

    ad_account_id: str = req(str)
    creation_time: int = req(int)
    customer_list_id: str = req(str)
    id: str = req(str)
    operation: UserListOperationType | str = req(Enum("UserListOperationType"))
    state: CustomerListUploadState | str = req(Enum("CustomerListUploadState"))
    updated_time: int = req(int)
    error_counts: list[CustomerListUploadErrorCountsItem] | None = opt(
        (["CustomerListUploadErrorCountsItem"], None)
    )
    record_counts: CustomerListUploadRecordCounts | None = opt(("CustomerListUploadRecordCounts", None))
