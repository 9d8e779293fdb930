"""The model `BillingInvoiceDownloadResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BillingInvoiceDownloadResponse(Model):
    """Returned by `billing_invoice_download_get`."""

    download_url: str | None = opt(str)
    id: str | None = opt(str)
