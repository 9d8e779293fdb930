"""The group `ads`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Ads(Resource[Mode]):
    """Ads, and how they perform."""

    list = paged(operations.ads_list)
    """An ad account's ads, page after page."""
    get = call(operations.ads_get)
    """Get an ad."""
    create = batch(operations.ads_create, outcomes)
    """Create ads, at most 30 a call, with a result for each."""
    update = batch(operations.ads_update, outcomes)
    """Change ads, at most 30 a call, with a result for each."""
    create_preview = call(operations.ad_previews_create)
    """Make a page that shows how an ad would look."""
    analytics = call(operations.ads_analytics)
    """The metrics of up to 250 ads, at most 90 days a call."""
    targeting_analytics = call(operations.ad_targeting_analytics_get)
    """The metrics of up to 250 ads by what was targeted, at most 90 days a call."""
