"""The model `CustomerListUpdateWithRequiredBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CustomerListRecordRow, CustomerListRecordRowDict, UserListOperationType


@model
class CustomerListUpdateWithRequiredBody(Model):
    """Sent to `customer_lists_update`."""

    operation_type: UserListOperationType = req(Enum("UserListOperationType"))
    records: str | None = opt(str)
    records_v2: list[CustomerListRecordRow] | None = opt(["CustomerListRecordRow"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operation_type: UserListOperationType,
            records: str | Unset = UNSET,
            records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
