"""The group `billing` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Billing(Resource[Mode]):
    """Invoices, credits and insertion orders of ad accounts."""

    invoices: Invoices[Mode]
    """Invoices of an ad account."""
    profiles: Profiles[Mode]
    """Billing profiles of an ad account."""
    credits: Credits[Mode]
    """Ads credits of an ad account."""
    insertion_orders: InsertionOrders[Mode]
    """Self-service insertion orders (SSIO)."""


class Invoices(Resource[Mode]):
    """Invoices of an ad account."""

    list = paged(operations.billing_invoices_get)
    """List an ad account's invoices, page by page."""
    get_download = call(operations.billing_invoice_download_get)
    """Get the URL of an invoice's file."""


class Profiles(Resource[Mode]):
    """Billing profiles of an ad account."""

    list = paged(operations.billing_profiles_get)
    """List an ad account's billing profiles, page by page."""


class Credits(Resource[Mode]):
    """Ads credits of an ad account."""

    list_discounts = paged(operations.ads_credits_discounts_get)
    """List an ad account's credits and discounts, page by page."""
    redeem = call(operations.ads_credit_redeem)
    """Redeem an offer code, or only validate it."""


class InsertionOrders(Resource[Mode]):
    """Self-service insertion orders (SSIO)."""

    create = call(operations.ssio_insertion_order_create)
    """Create an insertion order."""
    update = call(operations.ssio_insertion_order_edit)
    """Change an insertion order."""
    list_statuses = paged(operations.ssio_insertion_orders_status_get_by_ad_account)
    """List the statuses of an ad account's insertion orders, page by page."""
    get_status = call(operations.ssio_insertion_orders_status_get_by_pin_order_id)
    """Get the status of an insertion order."""
    list_order_lines = paged(operations.ssio_order_lines_get_by_ad_account)
    """List the order lines of an ad account's insertion orders, page by page."""
    get_account = call(operations.ssio_accounts_get)
    """Get the account that an ad account's insertion orders are billed to."""
