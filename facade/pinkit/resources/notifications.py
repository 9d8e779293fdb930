"""The group `notifications`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class Notifications(Resource[Mode]):
    """Notifications to Pinterest about events in other systems."""

    send = call(operations.notification_post)
    """Send notifications, at most 100 per call."""
