"""The group `conversion_tags`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class ConversionTags(Resource[Mode]):
    """Pinterest tags, which report the actions of a website's visitors."""

    list = call(operations.conversion_tags_list)
    """List an ad account's conversion tags, in one response."""
    get = call(operations.conversion_tags_get)
    """Get a conversion tag."""
    create = call(operations.conversion_tags_create)
    """Create a conversion tag."""
    list_ocpm_eligible = call(operations.ocpm_eligible_conversion_tags_get)
    """List the events, by tag, that oCPM bidding can optimise for, in one response."""
    list_page_visit = paged(operations.page_visit_conversion_tags_get)
    """List the page visit events of an ad account's tags, page by page."""
