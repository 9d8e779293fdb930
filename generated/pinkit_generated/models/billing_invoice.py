"""The model `BillingInvoice`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BillingInvoiceDocumentType, BillingInvoiceStatus, Currency


@model
class BillingInvoice(Model):
    """Returned by `billing_invoices_get`."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    ad_account_name: str | None = opt(str)
    amount_billed_micro_currency: int | None = opt(int)
    amount_discount_micro_currency: int | None = opt((int, None))
    amount_net_micro_currency: int | None = opt((int, None))
    amount_tax_micro_currency: int | None = opt((int, None))
    bill_to_country: str | None = opt(str)
    billing_period_end_date: dt.date | None = opt(dt.date)
    billing_period_start_date: dt.date | None = opt(dt.date)
    currency: Currency | str | None = opt(Enum("Currency"))
    document_type: BillingInvoiceDocumentType | str | None = opt(Enum("BillingInvoiceDocumentType"))
    id: str | None = opt(str)
    """Digits."""
    invoice_due_date: dt.date | None = opt(dt.date)
    payment_terms: str | None = opt(str)
    status: BillingInvoiceStatus | str | None = opt(Enum("BillingInvoiceStatus"))
