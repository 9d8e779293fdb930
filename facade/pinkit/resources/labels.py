"""The group `labels`."""

from __future__ import annotations

from pinkit_generated.api import labels as operations

from .._calls import Mode, Resource, call, paged


class Labels(Resource[Mode]):
    """Labels that sort campaigns."""

    list = paged(operations.labels_list)
    """An ad account's labels, page after page."""
    create = call(operations.labels_create)
    """Put labels on a campaign."""
    update = call(operations.labels_update)
    """Change labels, or archive them."""
