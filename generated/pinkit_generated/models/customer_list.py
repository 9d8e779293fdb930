"""The model `CustomerList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CustomerListStatus


@model
class CustomerList(Model):
    """Returned by `customer_lists_create`, `customer_lists_get`, `customer_lists_list` and 1 more."""

    id: str = req(str)
    """Read-only; at most 18 characters; digits."""
    name: str = req(str)
    ad_account_id: str | None = opt(str)
    """Read-only."""
    created_time: float | None = opt(float)
    """Read-only."""
    exceptions: dict[str, Any] | None = opt({str: object})
    """Read-only."""
    is_nca: bool | None = opt(bool)
    num_batches: float | None = opt(float)
    """Read-only."""
    num_removed_user_records: float | None = opt(float)
    """Read-only."""
    num_uploaded_user_records: float | None = opt(float)
    """Read-only."""
    status: CustomerListStatus | str | None = opt(Enum("CustomerListStatus"))
    """Read-only."""
    type: str | None = opt(str)
    """Read-only."""
    updated_time: float | None = opt(float)
    """Read-only."""
