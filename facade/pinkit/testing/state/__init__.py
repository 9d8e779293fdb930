"""The handlers of operations with rules of their own, by operation id.

`record_kinds` has the handlers of all other collections; what is left gets a seeded response.
"""

from __future__ import annotations

from pinkit.testing.state import (
    ad_account_data,
    ad_group_parts,
    ads,
    advertiser_events,
    analytics,
    audiences,
    boards,
    brand_accounts,
    business_access,
    business_assets,
    business_invites,
    business_people,
    catalog_reports,
    catalogs,
    conversions,
    customer_lists,
    integrations,
    item_data,
    jobs,
    media,
    oauth,
    orders,
    organic,
    pins,
    users,
)
from pinkit.testing.world import Handler, World

_MODULES = (
    analytics,
    organic,
    users,
    oauth,
    boards,
    pins,
    media,
    ads,
    ad_group_parts,
    catalogs,
    catalog_reports,
    conversions,
    jobs,
    customer_lists,
    ad_account_data,
    advertiser_events,
    audiences,
    business_people,
    business_assets,
    business_invites,
    brand_accounts,
    integrations,
    item_data,
    orders,
)
HANDLERS: dict[str, Handler] = {
    operation: handler for module in _MODULES for operation, handler in module.HANDLERS.items()
}


def begin(world: World) -> None:
    """Create the initial records, unless the database has them already."""
    users.begin(world)
    ads.begin(world)
    business_access.begin(world, users.OTHER_ID)
