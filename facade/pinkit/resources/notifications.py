"""The group `notifications`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class Notifications(Resource[Mode]):
    """Messages to Pinterest about what happened elsewhere."""

    send = call(operations.notification_post)
    """Send notifications, at most 100 a call."""
