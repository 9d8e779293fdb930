"""The group `terms`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class Terms(Resource[Mode]):
    """Search terms that people use."""

    list_related = call(operations.terms_related_list)
    """The terms that are searched together with the given ones, all at once."""
    list_suggested = call(operations.terms_suggested_list)
    """The terms that begin like the given one, at most 10."""
