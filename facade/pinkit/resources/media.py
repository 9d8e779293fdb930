"""The group `media`."""

from __future__ import annotations

from pinkit_generated.api import media as operations

from .._calls import Mode, Resource, call, paged


class Media(Resource[Mode]):
    """Uploads of videos, to make Pins of."""

    list = paged(operations.media_list)
    """Your uploads, page after page."""
    get = call(operations.media_get)
    """Get an upload and how far its processing is."""
    create = call(operations.media_create)
    """Register an upload; the answer says where to send the file and with which form."""
