"""The model `BillingInvoicesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BillingInvoice


@model
class BillingInvoicesGetResponse(Model):
    """Returned by `billing_invoices_get`."""

    items: list[BillingInvoice] = req(["BillingInvoice"])
    bookmark: str | None = opt((str, None))
