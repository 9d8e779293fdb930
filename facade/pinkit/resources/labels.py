"""The group `labels`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import labelled, labels
from .._endpoints.endpoints import Mode, Resource, batch, paged


class Labels(Resource[Mode]):
    """Labels that group campaigns."""

    list = paged(operations.labels_list)
    """List an ad account's labels, page by page."""
    create = batch(operations.labels_create, labels)
    """Create labels for a campaign, with a result for each."""
    update = batch(operations.labels_update, labels)
    """Change labels, or archive them, with a result for each."""
    apply = batch(operations.labels_apply, labelled)
    """Apply a label to entities, with a result for each."""
    remove = batch(operations.labels_remove, labelled)
    """Remove a label from entities, with a result for each."""
