"""The model `CustomerListCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import CustomerListRecordRow, CustomerListRecordRowDict, UserListType


class CustomerListCreateDict(TypedDict, total=False):
    name: Required[str]
    is_nca: bool
    list_type: UserListType
    records: str
    records_v2: Sequence[CustomerListRecordRow | CustomerListRecordRowDict]
