"""The model `CustomerListUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import UserListOperationType


@model
class CustomerListUpdateRequest(Model):
    """Sent to `customer_lists_update`."""

    operation_type: UserListOperationType = req(Enum("UserListOperationType"))
    records: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operation_type: UserListOperationType,
            records: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
