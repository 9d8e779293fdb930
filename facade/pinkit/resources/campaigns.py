"""The group `campaigns` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import deletions, like, outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Campaigns(Resource[Mode]):
    """Campaigns, and how they perform."""

    ad_previews: AdPreviews[Mode]
    """Previews of the ads in ad groups of campaigns."""

    list = paged(operations.campaigns_list)
    """An ad account's campaigns, page after page."""
    get = call(operations.campaigns_get)
    """Get a campaign."""
    create = batch(operations.campaigns_create, outcomes)
    """Create campaigns, at most 30 a call, with a result for each."""
    update = batch(operations.campaigns_update, outcomes)
    """Change campaigns, at most 30 a call, with a result for each."""
    analytics = call(operations.campaigns_analytics)
    """The metrics of up to 250 campaigns, at most 90 days a call."""
    targeting_analytics = call(operations.campaign_targeting_analytics_get)
    """The metrics of up to 250 campaigns by what was targeted, at most 90 days a call."""
    pin_analytics = call(operations.ad_pins_analytics)
    """The metrics of up to 100 Pins in one campaign, at most 90 days a call."""
    delivery_estimates = call(operations.get_campaign_delivery_estimates)
    """Estimate what a campaign would deliver at different budgets."""


class AdPreviews(Resource[Mode]):
    """Previews of the ads in ad groups of campaigns."""

    list = call(operations.campaign_ad_preview_read)
    """The previews of ad groups, all at once."""
    create = batch(operations.campaign_ad_preview_create, like(operations.campaign_ad_preview_read))
    """Create previews of ad groups, with a result for each."""
    delete = batch(operations.campaign_ad_preview_delete, deletions)
    """Delete the previews of ad groups, with a result for each."""
