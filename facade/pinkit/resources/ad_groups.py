"""The group `ad_groups` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._batch import outcomes
from .._calls import Mode, Resource, batch, call, paged


class AdGroups(Resource[Mode]):
    """Ad groups, how they perform, and what they would reach and cost."""

    dynamic_titles: DynamicTitles[Mode]
    """Titles of an ad group's products, uploaded as a CSV."""

    list = paged(operations.ad_groups_list)
    """An ad account's ad groups, page after page."""
    get = call(operations.ad_groups_get)
    """Get an ad group."""
    create = batch(operations.ad_groups_create, outcomes)
    """Create ad groups, at most 30 a call, with a result for each."""
    update = batch(operations.ad_groups_update, outcomes)
    """Change ad groups, at most 30 a call, with a result for each."""
    analytics = call(operations.ad_groups_analytics)
    """The metrics of up to 250 ad groups, at most 90 days a call."""
    targeting_analytics = call(operations.ad_groups_targeting_analytics_get)
    """The metrics of up to 250 ad groups by what was targeted, at most 90 days a call."""
    audience_sizing = call(operations.ad_groups_audience_sizing)
    """Estimate how many people a targeting would reach."""
    bid_floor = call(operations.ad_groups_bid_floor_get)
    """The lowest bids that are allowed, in micro-units of the currency."""


class DynamicTitles(Resource[Mode]):
    """Titles of an ad group's products, uploaded as a CSV."""

    get_upload_url = call(operations.ad_groups_dynamic_titles_get_upload_url)
    """Get a URL to upload a CSV to, and the id that `process` takes."""
    process = call(operations.ad_groups_dynamic_titles_process_csv)
    """Process a CSV that was uploaded; the rows that are wrong are in `errors`."""
    get_status = call(operations.ad_groups_dynamic_titles_get_status)
    """Get whether the titles are ready, and how many were generated and reviewed."""
    get_download = call(operations.ad_groups_dynamic_titles_download_csv)
    """Get the URL of the CSV with the titles."""
