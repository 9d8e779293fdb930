"""Operations of the tag `billing`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import day as _day

if TYPE_CHECKING:
    from ..models import (
        AdsCreditRedeem,
        AdsCreditsDiscountsGetResponse,
        BillingInvoiceDocumentType,
        BillingInvoiceDownloadResponse,
        BillingInvoicesGetResponse,
        BillingInvoiceSortField,
        BillingInvoiceStatus,
        BillingProfilesGetResponse,
        Currency,
        PaginationOrder,
        SSIOAccount,
        SSIOInsertionOrder,
        SsioInsertionOrdersStatusGetByAdAccountResponse,
        SSIOInsertionOrderStatus,
        SsioOrderLinesGetByAdAccountResponse,
        SSIOOrderLineType,
    )


def ads_credit_redeem(
    ad_account_id: str,
    *,
    offer_code_hash: str,
    validate_only: bool,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdsCreditRedeem]:
    """POST `/ad_accounts/{ad_account_id}/ads_credit/redeem` (beta or restricted).

    Scopes: ads:write, billing:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ads_credit-redeem

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ads_credit/redeem",
        path={"ad_account_id": ad_account_id},
        body={"offerCodeHash": offer_code_hash, "validateOnly": validate_only},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ads_credits_discounts_get(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdsCreditsDiscountsGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/ads_credit/discounts` (beta or restricted).

    Scopes: ads:read, billing:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ads_credits_discounts-get

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ads_credits_discounts/get",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def billing_invoice_download_get(
    ad_account_id: str,
    billing_invoice_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BillingInvoiceDownloadResponse]:
    """GET `/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download`.

    Scopes: ads:read, billing:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/billing_invoice_download-get

    Args:
        ad_account_id: at most 18 characters; digits.
        billing_invoice_id: at most 18 characters; digits.
    """
    return _build(
        "billing_invoice_download/get",
        path={"ad_account_id": ad_account_id, "billing_invoice_id": billing_invoice_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def billing_invoices_get(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    document_type: BillingInvoiceDocumentType | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    sort: BillingInvoiceSortField | None | Unset = UNSET,
    start_due_date: dt.date | str | None | Unset = UNSET,
    end_due_date: dt.date | str | None | Unset = UNSET,
    status: BillingInvoiceStatus | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BillingInvoicesGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/billing_invoices`.

    Scopes: ads:read, billing:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/billing_invoices-get

    Args:
        ad_account_id: at most 18 characters; digits.
        document_type: one of CREDIT_MEMO, INVOICE.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
        sort: one of BILLING_PERIOD, DOCUMENT_TYPE, DUE_DATE, INVOICE_NUMBER, TOTAL_AMOUNT; default DUE_DATE.
        status: one of CLOSED, OPEN.
    """
    return _build(
        "billing_invoices/get",
        path={"ad_account_id": ad_account_id},
        query={
            "bookmark": bookmark,
            "document_type": document_type,
            "order": order,
            "page_size": page_size,
            "sort": sort,
            "start_due_date": _day(start_due_date),
            "end_due_date": _day(end_due_date),
            "status": status,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def billing_profiles_get(
    ad_account_id: str,
    *,
    is_active: bool,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BillingProfilesGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/billing_profiles` (beta or restricted).

    Scopes: ads:read, billing:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/billing_profiles-get

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "billing_profiles/get",
        path={"ad_account_id": ad_account_id},
        query={"is_active": is_active, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_accounts_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SSIOAccount]:
    """GET `/ad_accounts/{ad_account_id}/ssio/accounts`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_accounts-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ssio_accounts/get",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_insertion_order_create(
    ad_account_id: str,
    *,
    accepted_terms_id: str,
    billto_billing_address_id: str,
    billto_business_address_id: str,
    billto_company_id: str,
    pmp_id: str,
    billing_contact_email: str,
    billing_contact_firstname: str,
    billing_contact_lastname: str,
    currency_info: Currency,
    media_contact_email: str,
    media_contact_firstname: str,
    media_contact_lastname: str,
    order_line_type: SSIOOrderLineType,
    order_name: str,
    po_number: str,
    start_date: dt.date | str,
    accepted_terms_time: dt.datetime | int | Unset = UNSET,
    agency_link: str | Unset = UNSET,
    budget_amount: float | Unset = UNSET,
    estimated_monthly_spend: float | Unset = UNSET,
    end_date: dt.date | str | Unset = UNSET,
    user_email: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SSIOInsertionOrder]:
    """POST `/ad_accounts/{ad_account_id}/ssio/insertion_orders`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-create

    Args:
        ad_account_id: at most 18 characters; digits.
        order_line_type: one of BUDGET, PERPETUALS.
    """
    return _build(
        "ssio_insertion_order/create",
        path={"ad_account_id": ad_account_id},
        body={
            "accepted_terms_id": accepted_terms_id,
            "billto_billing_address_id": billto_billing_address_id,
            "billto_business_address_id": billto_business_address_id,
            "billto_company_id": billto_company_id,
            "pmp_id": pmp_id,
            "billing_contact_email": billing_contact_email,
            "billing_contact_firstname": billing_contact_firstname,
            "billing_contact_lastname": billing_contact_lastname,
            "currency_info": currency_info,
            "media_contact_email": media_contact_email,
            "media_contact_firstname": media_contact_firstname,
            "media_contact_lastname": media_contact_lastname,
            "order_line_type": order_line_type,
            "order_name": order_name,
            "po_number": po_number,
            "start_date": _day(start_date),
            "accepted_terms_time": accepted_terms_time,
            "agency_link": agency_link,
            "budget_amount": budget_amount,
            "estimated_monthly_spend": estimated_monthly_spend,
            "end_date": _day(end_date),
            "user_email": user_email,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_insertion_order_edit(
    ad_account_id: str,
    *,
    ads_manager_order_line_id: str | Unset = UNSET,
    oracle_line_id: str | Unset = UNSET,
    salesforce_order_id: str | Unset = UNSET,
    salesforce_order_line_id: str | Unset = UNSET,
    agency_link: str | Unset = UNSET,
    billing_contact_email: str | Unset = UNSET,
    billing_contact_firstname: str | Unset = UNSET,
    billing_contact_lastname: str | Unset = UNSET,
    budget_amount: float | Unset = UNSET,
    media_contact_email: str | Unset = UNSET,
    media_contact_firstname: str | Unset = UNSET,
    media_contact_lastname: str | Unset = UNSET,
    po_number: str | Unset = UNSET,
    start_date: dt.date | str | Unset = UNSET,
    end_date: dt.date | str | Unset = UNSET,
    user_email: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SSIOInsertionOrder]:
    """PATCH `/ad_accounts/{ad_account_id}/ssio/insertion_orders`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-edit

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ssio_insertion_order/edit",
        path={"ad_account_id": ad_account_id},
        body={
            "ads_manager_order_line_id": ads_manager_order_line_id,
            "oracle_line_id": oracle_line_id,
            "salesforce_order_id": salesforce_order_id,
            "salesforce_order_line_id": salesforce_order_line_id,
            "agency_link": agency_link,
            "billing_contact_email": billing_contact_email,
            "billing_contact_firstname": billing_contact_firstname,
            "billing_contact_lastname": billing_contact_lastname,
            "budget_amount": budget_amount,
            "media_contact_email": media_contact_email,
            "media_contact_firstname": media_contact_firstname,
            "media_contact_lastname": media_contact_lastname,
            "po_number": po_number,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "user_email": user_email,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_insertion_orders_status_get_by_ad_account(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SsioInsertionOrdersStatusGetByAdAccountResponse]:
    """GET `/ad_accounts/{ad_account_id}/ssio/insertion_orders/status`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_ad_account

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ssio_insertion_orders_status/get_by_ad_account",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_insertion_orders_status_get_by_pin_order_id(
    ad_account_id: str,
    pin_order_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SSIOInsertionOrderStatus]:
    """GET `/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_pin_order_id

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ssio_insertion_orders_status/get_by_pin_order_id",
        path={"ad_account_id": ad_account_id, "pin_order_id": pin_order_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ssio_order_lines_get_by_ad_account(
    ad_account_id: str,
    *,
    pin_order_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SsioOrderLinesGetByAdAccountResponse]:
    """GET `/ad_accounts/{ad_account_id}/ssio/order_lines`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ssio_order_lines-get_by_ad_account

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ssio_order_lines/get_by_ad_account",
        path={"ad_account_id": ad_account_id},
        query={"pin_order_id": pin_order_id, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
