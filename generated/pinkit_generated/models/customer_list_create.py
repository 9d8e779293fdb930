"""The model `CustomerListCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CustomerListRecordRow, CustomerListRecordRowDict, UserListType


@model
class CustomerListCreate(Model):
    """Sent to `customer_lists_create`."""

    name: str = req(str)
    is_nca: bool | None = opt(bool)
    list_type: UserListType | None = opt(Enum("UserListType"))
    """Default EMAIL."""
    records: str | None = opt(str)
    records_v2: list[CustomerListRecordRow] | None = opt(["CustomerListRecordRow"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            is_nca: bool | Unset = UNSET,
            list_type: UserListType | Unset = UNSET,
            records: str | Unset = UNSET,
            records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
