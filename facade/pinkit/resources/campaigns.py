"""The group `campaigns` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._ads.entities import Changes, Creations
from .._ads.kinds import CAMPAIGNS
from .._core.batch import deletions, like, outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, flow, paged


class Campaigns(Resource[Mode]):
    """Campaigns and their metrics."""

    ad_previews: AdPreviews[Mode]
    """Previews of the ads in ad groups of campaigns."""

    list = paged(operations.campaigns_list)
    """List campaigns, page by page; archived ones only if `entity_statuses` has `ARCHIVED`."""
    get = call(operations.campaigns_get)
    """Get a campaign."""
    create = batch(operations.campaigns_create, outcomes)
    """Create campaigns, at most 30 per call, with a result for each."""
    update = batch(operations.campaigns_update, outcomes)
    """Change campaigns, at most 30 per call, with a result for each."""
    create_many = flow(Creations(CAMPAIGNS, operations.campaigns_list).create_many)
    """Create any number of campaigns, each once, with a result for each."""
    update_many = flow(Changes(CAMPAIGNS, operations.campaigns_list).update_many)
    """Change any number of campaigns, with a result for each."""
    analytics = call(operations.campaigns_analytics)
    """Get the metrics of up to 250 campaigns, at most 90 days per call."""
    targeting_analytics = call(operations.campaign_targeting_analytics_get)
    """Get the metrics of up to 250 campaigns by targeting, at most 90 days per call."""
    pin_analytics = call(operations.ad_pins_analytics)
    """Get the metrics of up to 100 Pins in one campaign, at most 90 days per call."""
    estimate_delivery = call(operations.get_campaign_delivery_estimates)
    """Estimate a campaign's delivery at different budgets."""


class AdPreviews(Resource[Mode]):
    """Previews of the ads in ad groups of campaigns."""

    list = call(operations.campaign_ad_preview_read)
    """List the previews of ad groups, in one response."""
    create = batch(operations.campaign_ad_preview_create, like(operations.campaign_ad_preview_read))
    """Create previews of ad groups, with a result for each."""
    delete = batch(operations.campaign_ad_preview_delete, deletions)
    """Delete the previews of ad groups, with a result for each."""
