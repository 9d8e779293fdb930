"""The model `CustomerListRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UserListType


@model
class CustomerListRequest(Model):
    """Sent to `customer_lists_create`."""

    name: str = req(str)
    records: str = req(str)
    list_type: UserListType | None = opt(Enum("UserListType"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            records: str,
            list_type: UserListType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
