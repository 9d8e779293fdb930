"""The group `schedules`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import like
from .._endpoints.endpoints import Mode, Resource, batch, paged


class Schedules(Resource[Mode]):
    """Schedules, which set when ads run and what they bid."""

    list = paged(operations.schedules_list)
    """List the schedules of an ad account's campaigns or ad groups, page by page."""
    create = batch(operations.schedules_create, like(operations.schedules_list))
    """Create schedules, with a result for each."""
    update = batch(operations.schedules_update, like(operations.schedules_list))
    """Change schedules, with a result for each."""
