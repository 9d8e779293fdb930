"""The group `audiences` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Audiences(Resource[Mode]):
    """Audiences of an ad account, and with whom they are shared."""

    sharing: Sharing[Mode]
    """With whom an ad account shares its audiences; a business has `businesses.audiences`."""

    list = paged(operations.audiences_list)
    """An ad account's audiences, page after page."""
    get = call(operations.audiences_get)
    """Get an audience."""
    create = call(operations.audiences_create)
    """Create an audience."""
    update = call(operations.audiences_update)
    """Change an audience, or remove it."""


class Sharing(Resource[Mode]):
    """With whom an ad account shares its audiences; a business has `businesses.audiences`."""

    list_recipients = paged(operations.ad_accounts_audiences_shared_accounts_list)
    """The accounts that an ad account's audience is shared with, page after page."""
    update_ad_accounts = call(operations.update_ad_account_to_ad_account_shared_audience)
    """Share an ad account's audience with ad accounts, or stop it."""
    update_businesses = call(operations.update_ad_account_to_business_shared_audience)
    """Share an ad account's audience with businesses, or stop it."""
