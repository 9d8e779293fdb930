"""The group `targeting` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Targeting(Resource[Mode]):
    """Targeting options for ads, and targeting templates."""

    templates: Templates[Mode]
    """Saved targeting that can be used again."""

    list_options = call(operations.targeting_options_get)
    """List the options of one type of targeting, in one response."""
    get_interest = call(operations.interest_targeting_options_get)
    """Get an interest and its child interests."""


class Templates(Resource[Mode]):
    """Saved targeting that can be used again."""

    list = paged(operations.targeting_template_list)
    """List an ad account's targeting templates, page by page."""
    create = call(operations.targeting_template_create)
    """Create a targeting template."""
    update = call(operations.targeting_template_update)
    """Change a targeting template, or remove it."""
