"""The model `SSIOInsertionOrderCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import Currency, SSIOOrderLineType


class SSIOInsertionOrderCreateDict(TypedDict, total=False):
    accepted_terms_id: Required[str]
    billing_contact_email: Required[str]
    billing_contact_firstname: Required[str]
    billing_contact_lastname: Required[str]
    billto_billing_address_id: Required[str]
    billto_business_address_id: Required[str]
    billto_company_id: Required[str]
    currency_info: Required[Currency]
    media_contact_email: Required[str]
    media_contact_firstname: Required[str]
    media_contact_lastname: Required[str]
    order_line_type: Required[SSIOOrderLineType]
    order_name: Required[str]
    pmp_id: Required[str]
    po_number: Required[str]
    start_date: Required[dt.date | str]
    accepted_terms_time: dt.datetime | int
    agency_link: str
    budget_amount: float
    end_date: dt.date | str
    estimated_monthly_spend: float
    user_email: str
