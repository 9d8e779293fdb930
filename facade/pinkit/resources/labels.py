"""The group `labels`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import labelled, labels
from .._endpoints.endpoints import Mode, Resource, batch, paged


class Labels(Resource[Mode]):
    """Labels that sort campaigns."""

    list = paged(operations.labels_list)
    """An ad account's labels, page after page."""
    create = batch(operations.labels_create, labels)
    """Put labels on a campaign, with a result for each."""
    update = batch(operations.labels_update, labels)
    """Change labels, or archive them, with a result for each."""
    apply = batch(operations.labels_apply, labelled)
    """Put a label on entities, with a result for each."""
    remove = batch(operations.labels_remove, labelled)
    """Take a label from entities, with a result for each."""
