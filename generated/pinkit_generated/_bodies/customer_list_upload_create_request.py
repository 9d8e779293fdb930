"""The model `CustomerListUploadCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import UserListOperationType


class CustomerListUploadCreateRequestDict(TypedDict):
    operation: UserListOperationType
    total_parts: int
