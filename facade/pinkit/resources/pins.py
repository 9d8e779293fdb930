"""The group `pins`."""

from __future__ import annotations

from pinkit_generated.api import pins as operations

from .._calls import Mode, Resource, call, paged


class Pins(Resource[Mode]):
    """Pins, and how they perform."""

    list = paged(operations.pins_list)
    """Your Pins, page after page."""
    get = call(operations.pins_get)
    """Get a Pin."""
    create = call(operations.pins_create)
    """Create a Pin; never repeat it blindly after a lost answer."""
    update = call(operations.pins_update)
    """Change a Pin, or move it to another board or section."""
    delete = call(operations.pins_delete)
    """Delete a Pin."""
    save = call(operations.pins_save)
    """Save a Pin to one of your boards."""
    analytics = call(operations.pins_analytics)
    """A Pin's metrics by day, at most 90 days back."""
    analytics_many = call(operations.multi_pins_analytics)
    """The metrics of up to 100 Pins by day, at most 90 days back."""
