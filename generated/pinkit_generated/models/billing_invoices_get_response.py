"""The model `BillingInvoicesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BillingInvoiceResponse


@model
class BillingInvoicesGetResponse(Model):
    """Answered by `billing_invoices_get`."""

    items: list[BillingInvoiceResponse] = req(["BillingInvoiceResponse"])
    bookmark: str | None = opt((str, None))
