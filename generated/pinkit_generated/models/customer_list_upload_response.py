"""The model `CustomerListUploadResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CustomerListUploadResponseErrorCountsItem,
        CustomerListUploadResponseRecordCounts,
        CustomerListUploadResponseState,
        UserListOperationType,
    )


@model
class CustomerListUploadResponse(Model):
    """Answered by `customer_list_uploads_get`, `customer_list_uploads_run`."""

    ad_account_id: str = req(str)
    creation_time: int = req(int)
    customer_list_id: str = req(str)
    id: str = req(str)
    operation: UserListOperationType | str = req(Enum("UserListOperationType"))
    state: CustomerListUploadResponseState | str = req(Enum("CustomerListUploadResponseState"))
    updated_time: int = req(int)
    error_counts: list[CustomerListUploadResponseErrorCountsItem] | None = opt(
        (["CustomerListUploadResponseErrorCountsItem"], None)
    )
    record_counts: CustomerListUploadResponseRecordCounts | None = opt(
        ("CustomerListUploadResponseRecordCounts", None)
    )
