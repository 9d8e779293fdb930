"""The group `integrations` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Integrations(Resource[Mode]):
    """Links between Pinterest and the systems of shops and partners."""

    commerce: Commerce[Mode]
    """Links between a shop's platform and Pinterest."""

    list = paged(operations.integrations_get_list)
    """List your app's integrations, page by page."""
    get = call(operations.integrations_get_by_id)
    """Get an integration."""
    send_logs = call(operations.integrations_logs_post)
    """Report log entries of an integration, at most 250 per call."""


class Commerce(Resource[Mode]):
    """Links between a shop's platform and Pinterest."""

    get = call(operations.integrations_commerce_get)
    """Get a shop's link by the shop's external id."""
    create = call(operations.integrations_commerce_post)
    """Link a shop."""
    update = call(operations.integrations_commerce_patch)
    """Change a shop's link."""
    delete = call(operations.integrations_commerce_del)
    """Unlink a shop."""
