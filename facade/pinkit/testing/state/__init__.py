"""What has state, as a table from operation ids to handlers; every other operation gets a seeded answer."""

from __future__ import annotations

from pinkit.testing.state import (
    ads,
    analytics,
    boards,
    catalogs,
    conversions,
    customer_lists,
    jobs,
    media,
    oauth,
    pins,
    users,
)
from pinkit.testing.world import Handler, World

_MODULES = (users, oauth, boards, pins, media, ads, catalogs, conversions, jobs, customer_lists, analytics)
HANDLERS: dict[str, Handler] = {
    operation: handler for module in _MODULES for operation, handler in module.HANDLERS.items()
}


def begin(world: World) -> None:
    """Put in place what every mock begins with, unless its database has it already."""
    users.begin(world)
    ads.begin(world)
