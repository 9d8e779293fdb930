"""The model `SSIOOrderLine`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Currency


@model
class SSIOOrderLine(Model):
    """Returned by `ssio_order_lines_get_by_ad_account`."""

    accepted_terms_id: str | None = opt((str, None))
    accepted_terms_time: str | None = opt((str, None))
    ads_manager_order_line_id: str | None = opt((str, None))
    agency_link: str | None = opt((str, None))
    bill_to_company_name: str | None = opt((str, None))
    billing_contact_email: str | None = opt((str, None))
    billing_contact_firstname: str | None = opt((str, None))
    billing_contact_lastname: str | None = opt((str, None))
    budget_amount: float | None = opt((float, None))
    currency_info: Currency | str | None = opt(Enum("Currency"))
    end_date: dt.date | None = opt((dt.date, None))
    estimated_monthly_spend: float | None = opt((float, None))
    last_modified_date_time: str | None = opt((str, None))
    media_contact_email: str | None = opt((str, None))
    media_contact_firstname: str | None = opt((str, None))
    media_contact_lastname: str | None = opt((str, None))
    order_name: str | None = opt((str, None))
    pin_order_id: str | None = opt((str, None))
    pmp_name: str | None = opt((str, None))
    po_number: str | None = opt((str, None))
    salesforce_order_line_id: str | None = opt((str, None))
    start_date: dt.date | None = opt((dt.date, None))
