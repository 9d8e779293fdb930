"""The model `SSIOInsertionOrderCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Currency, SSIOOrderLineType


@model
class SSIOInsertionOrderCreate(Model):
    """Sent to `ssio_insertion_order_create`."""

    accepted_terms_id: str = req(str)
    billing_contact_email: str = req(str)
    billing_contact_firstname: str = req(str)
    billing_contact_lastname: str = req(str)
    billto_billing_address_id: str = req(str)
    billto_business_address_id: str = req(str)
    billto_company_id: str = req(str)
    currency_info: Currency = req(Enum("Currency"))
    media_contact_email: str = req(str)
    media_contact_firstname: str = req(str)
    media_contact_lastname: str = req(str)
    order_line_type: SSIOOrderLineType = req(Enum("SSIOOrderLineType"))
    order_name: str = req(str)
    pmp_id: str = req(str)
    po_number: str = req(str)
    start_date: dt.date = req(dt.date)
    accepted_terms_time: int | None = opt(int)
    agency_link: str | None = opt(str)
    budget_amount: float | None = opt(float)
    end_date: dt.date | None = opt(dt.date)
    estimated_monthly_spend: float | None = opt(float)
    user_email: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accepted_terms_id: str,
            billing_contact_email: str,
            billing_contact_firstname: str,
            billing_contact_lastname: str,
            billto_billing_address_id: str,
            billto_business_address_id: str,
            billto_company_id: str,
            currency_info: Currency,
            media_contact_email: str,
            media_contact_firstname: str,
            media_contact_lastname: str,
            order_line_type: SSIOOrderLineType,
            order_name: str,
            pmp_id: str,
            po_number: str,
            start_date: dt.date | str,
            accepted_terms_time: dt.datetime | int | Unset = UNSET,
            agency_link: str | Unset = UNSET,
            budget_amount: float | Unset = UNSET,
            end_date: dt.date | str | Unset = UNSET,
            estimated_monthly_spend: float | Unset = UNSET,
            user_email: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
