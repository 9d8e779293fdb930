"""The model `CustomerListUploadCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import UserListOperationType


@model
class CustomerListUploadCreateRequest(Model):
    """Sent to `customer_list_uploads_create`."""

    operation: UserListOperationType = req(Enum("UserListOperationType"))
    total_parts: int = req(int)
    """1 to 10."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operation: UserListOperationType,
            total_parts: int,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
