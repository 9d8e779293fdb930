"""The model `CustomerListsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CustomerList


@model
class CustomerListsListResponse(Model):
    """Returned by `customer_lists_list`."""

    items: list[CustomerList] = req(["CustomerList"])
    bookmark: str | None = opt((str, None))
