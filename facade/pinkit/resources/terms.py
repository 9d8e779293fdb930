"""The group `terms`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class Terms(Resource[Mode]):
    """Related and suggested search terms."""

    list_related = call(operations.terms_related_list)
    """List the terms that are searched together with the given terms, in one response."""
    list_suggested = call(operations.terms_suggested_list)
    """List up to 10 terms that start like the given term."""
