"""The group `ad_accounts`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class AdAccounts(Resource[Mode]):
    """Ad accounts and their metrics."""

    list = paged(operations.ad_accounts_list)
    """List the ad accounts that you can use, page by page."""
    get = call(operations.ad_accounts_get)
    """Get an ad account."""
    create = call(operations.ad_accounts_create)
    """Create an ad account."""
    analytics = call(operations.ad_account_analytics)
    """Get an ad account's metrics, at most 90 days back and 90 days per call."""
    targeting_analytics = call(operations.ad_account_targeting_analytics_get)
    """Get an ad account's metrics by targeting, at most 90 days per call."""
    list_countries = call(operations.ad_account_countries_get)
    """List the countries where ad accounts can be, with their currencies, in one response."""
    delete_sandbox_data = call(operations.sandbox_delete)
    """Delete an ad account's data in the sandbox."""
