"""The group `ads`."""

from __future__ import annotations

from pinkit_generated import operations

from .._ads.entities import Changes, Creations
from .._ads.kinds import ADS
from .._core.batch import outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, flow, paged


class Ads(Resource[Mode]):
    """Ads and their metrics."""

    list = paged(operations.ads_list)
    """List ads, page by page; archived ones only if `entity_statuses` has `ARCHIVED`."""
    get = call(operations.ads_get)
    """Get an ad."""
    create = batch(operations.ads_create, outcomes)
    """Create ads, at most 30 per call, with a result for each."""
    update = batch(operations.ads_update, outcomes)
    """Change ads, at most 30 per call, with a result for each."""
    create_many = flow(Creations(ADS, operations.ads_list).create_many)
    """Create any number of ads, each once, with a result for each."""
    update_many = flow(Changes(ADS, operations.ads_list).update_many)
    """Change any number of ads, with a result for each."""
    create_preview = call(operations.ad_previews_create)
    """Create a page that previews an ad."""
    analytics = call(operations.ads_analytics)
    """Get the metrics of up to 250 ads, at most 90 days per call."""
    targeting_analytics = call(operations.ad_targeting_analytics_get)
    """Get the metrics of up to 250 ads by targeting, at most 90 days per call."""
