"""The model `SSIOInsertionOrderCommon`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOInsertionOrderCommon(Model):
    """Used by no operation."""

    agency_link: str | None = opt(str)
    billing_contact_email: str | None = opt(str)
    billing_contact_firstname: str | None = opt(str)
    billing_contact_lastname: str | None = opt(str)
    budget_amount: float | None = opt(float)
    end_date: str | None = opt(str)
    media_contact_email: str | None = opt(str)
    media_contact_firstname: str | None = opt(str)
    media_contact_lastname: str | None = opt(str)
    po_number: str | None = opt(str)
    start_date: str | None = opt(str)
    user_email: str | None = opt(str)
