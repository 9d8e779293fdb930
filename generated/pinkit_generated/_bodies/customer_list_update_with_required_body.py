"""The model `CustomerListUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import CustomerListRecordRow, CustomerListRecordRowDict, UserListOperationType


class CustomerListUpdateWithRequiredBodyDict(TypedDict, total=False):
    operation_type: Required[UserListOperationType]
    records: str
    records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict]
