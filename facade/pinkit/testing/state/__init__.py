"""The handlers of operations with state, by operation id; other operations get a seeded response."""

from __future__ import annotations

from pinkit.testing.state import (
    ad_group_parts,
    ads,
    analytics,
    boards,
    catalogs,
    conversions,
    customer_lists,
    jobs,
    media,
    oauth,
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
    conversions,
    jobs,
    customer_lists,
)
HANDLERS: dict[str, Handler] = {
    operation: handler for module in _MODULES for operation, handler in module.HANDLERS.items()
}


def begin(world: World) -> None:
    """Create the initial records, unless the database has them already."""
    users.begin(world)
    ads.begin(world)
