"""The group `audiences` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Audiences(Resource[Mode]):
    """Audiences of an ad account, and the accounts they are shared with."""

    sharing: Sharing[Mode]
    """Sharing of an ad account's audiences; those of a business are in `businesses.audiences`."""

    list = paged(operations.audiences_list)
    """List an ad account's audiences, page by page."""
    get = call(operations.audiences_get)
    """Get an audience."""
    create = call(operations.audiences_create)
    """Create an audience."""
    update = call(operations.audiences_update)
    """Change an audience, or remove it."""


class Sharing(Resource[Mode]):
    """Sharing of an ad account's audiences; those of a business are in `businesses.audiences`."""

    list_recipients = paged(operations.ad_accounts_audiences_shared_accounts_list)
    """List the accounts that an ad account's audience is shared with, page by page."""
    update_ad_accounts = call(operations.update_ad_account_to_ad_account_shared_audience)
    """Share an ad account's audience with ad accounts, or stop sharing."""
    update_businesses = call(operations.update_ad_account_to_business_shared_audience)
    """Share an ad account's audience with businesses, or stop sharing."""
