"""The group `ad_accounts`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class AdAccounts(Resource[Mode]):
    """Ad accounts, and how they perform."""

    list = paged(operations.ad_accounts_list)
    """The ad accounts that you can use, page after page."""
    get = call(operations.ad_accounts_get)
    """Get an ad account."""
    create = call(operations.ad_accounts_create)
    """Create an ad account."""
    analytics = call(operations.ad_account_analytics)
    """An ad account's metrics, at most 90 days back and 90 days a call."""
    targeting_analytics = call(operations.ad_account_targeting_analytics_get)
    """An ad account's metrics by what was targeted, at most 90 days a call."""
    list_countries = call(operations.ad_account_countries_get)
    """The countries where ad accounts can be, with their currencies, all at once."""
    delete_sandbox_data = call(operations.sandbox_delete)
    """Delete what an ad account holds in the sandbox."""
