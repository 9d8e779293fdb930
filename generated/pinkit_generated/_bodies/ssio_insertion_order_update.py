"""The model `SSIOInsertionOrderUpdate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict


class SSIOInsertionOrderUpdateDict(TypedDict, total=False):
    ads_manager_order_line_id: str
    agency_link: str
    billing_contact_email: str
    billing_contact_firstname: str
    billing_contact_lastname: str
    budget_amount: float
    end_date: dt.date | str
    media_contact_email: str
    media_contact_firstname: str
    media_contact_lastname: str
    oracle_line_id: str
    po_number: str
    salesforce_order_id: str
    salesforce_order_line_id: str
    start_date: dt.date | str
    user_email: str
