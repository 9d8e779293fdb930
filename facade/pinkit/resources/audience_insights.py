"""The group `audience_insights`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class AudienceInsights(Resource[Mode]):
    """Who an audience is and what it is interested in."""

    list = call(operations.audience_insights_scope_and_type_get)
    """The audiences that have insights, all at once."""
    get = call(operations.audience_insights_get)
    """Get the insights on one type of audience."""
