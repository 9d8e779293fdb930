"""The model `SSIOInsertionOrderUpdate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class SSIOInsertionOrderUpdate(Model):
    """Sent to `ssio_insertion_order_edit`."""

    ads_manager_order_line_id: str | None = opt(str)
    agency_link: str | None = opt(str)
    billing_contact_email: str | None = opt(str)
    billing_contact_firstname: str | None = opt(str)
    billing_contact_lastname: str | None = opt(str)
    budget_amount: float | None = opt(float)
    end_date: dt.date | None = opt(dt.date)
    media_contact_email: str | None = opt(str)
    media_contact_firstname: str | None = opt(str)
    media_contact_lastname: str | None = opt(str)
    oracle_line_id: str | None = opt(str)
    po_number: str | None = opt(str)
    salesforce_order_id: str | None = opt(str)
    salesforce_order_line_id: str | None = opt(str)
    start_date: dt.date | None = opt(dt.date)
    user_email: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ads_manager_order_line_id: str | Unset = UNSET,
            agency_link: str | Unset = UNSET,
            billing_contact_email: str | Unset = UNSET,
            billing_contact_firstname: str | Unset = UNSET,
            billing_contact_lastname: str | Unset = UNSET,
            budget_amount: float | Unset = UNSET,
            end_date: dt.date | str | Unset = UNSET,
            media_contact_email: str | Unset = UNSET,
            media_contact_firstname: str | Unset = UNSET,
            media_contact_lastname: str | Unset = UNSET,
            oracle_line_id: str | Unset = UNSET,
            po_number: str | Unset = UNSET,
            salesforce_order_id: str | Unset = UNSET,
            salesforce_order_line_id: str | Unset = UNSET,
            start_date: dt.date | str | Unset = UNSET,
            user_email: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
