"""What has state, as a table from operation ids to handlers; every other operation gets a seeded answer."""

from __future__ import annotations

from pinkit.testing.state import boards, media, oauth, pins, users
from pinkit.testing.world import Handler, World

HANDLERS: dict[str, Handler] = {
    operation: handler
    for module in (users, oauth, boards, pins, media)
    for operation, handler in module.HANDLERS.items()
}


def begin(world: World) -> None:
    """Put in place what every mock begins with, unless its database has it already."""
    users.begin(world)
