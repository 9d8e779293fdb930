"""The group `audience_insights`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class AudienceInsights(Resource[Mode]):
    """Demographics and interests of an audience."""

    list = call(operations.audience_insights_scope_and_type_get)
    """List the audiences that have insights, in one response."""
    get = call(operations.audience_insights_get)
    """Get the insights on one type of audience."""
