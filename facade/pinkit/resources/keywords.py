"""The group `keywords`."""

from __future__ import annotations

from pinkit_generated import operations

from .._ads.entities import Changes, Creations
from .._ads.kinds import KEYWORDS
from .._core.batch import keywords
from .._endpoints.endpoints import Mode, Resource, batch, call, flow, paged


class Keywords(Resource[Mode]):
    """Keywords that ads target or exclude."""

    list = paged(operations.keywords_get)
    """List the keywords of a campaign, an ad group or several, page by page."""
    create = batch(operations.keywords_create, keywords)
    """Add keywords to a campaign or an ad group, with a result for each."""
    update = batch(operations.keywords_update, keywords)
    """Change the bids of keywords, or archive them, with a result for each."""
    create_many = flow(Creations(KEYWORDS, operations.keywords_get).create_many)
    """Create any number of keywords, each once, with a result for each."""
    update_many = flow(Changes(KEYWORDS, operations.keywords_get).update_many)
    """Change any number of keywords, with a result for each."""
    metrics = call(operations.country_keywords_metrics_get)
    """Get how often up to 2,000 keywords are searched in a country."""
