"""The group `targeting` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class Targeting(Resource[Mode]):
    """What ads can be targeted at, and templates of it."""

    templates: Templates[Mode]
    """Targeting that is kept under a name to be used again."""

    list_options = call(operations.targeting_options_get)
    """The options of one type of targeting, all at once."""
    get_interest = call(operations.interest_targeting_options_get)
    """Get an interest and the interests below it."""


class Templates(Resource[Mode]):
    """Targeting that is kept under a name to be used again."""

    list = paged(operations.targeting_template_list)
    """An ad account's targeting templates, page after page."""
    create = call(operations.targeting_template_create)
    """Create a targeting template."""
    update = call(operations.targeting_template_update)
    """Change a targeting template, or remove it."""
