"""The group `trends`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow

if TYPE_CHECKING:
    import os

    from .._core.effects import Steps
    from .._organic.collect_trends import CollectedTrends


class Trends(Resource[Mode]):
    """Trends on Pinterest."""

    list_keywords = call(operations.trending_keywords_list)
    """List the top search terms of a region, at most 50."""
    list_featured_topics = call(operations.trends_featured_topics_list)
    """List the topics that Pinterest features in a region, in one response."""
    list_product_categories = call(operations.trends_product_categories_trending_list)
    """List the trending product categories of a region, in one response."""
    list_product_category_details = call(operations.trends_product_categories_details_list)
    """Get the development of up to 20 product categories in a region."""
    list_editorial_articles = call(operations.trends_editorial_articles_list)
    """List Pinterest's articles on trends, in one response."""

    @flow
    @calls("trending_keywords/list")
    def collect(
        self,
        path: str | os.PathLike[str],
        *,
        regions: Sequence[str] | str,
        trend_types: Sequence[str] | str = ("growing", "monthly", "yearly", "seasonal"),
        filters: Mapping[str, Any] | None = None,
    ) -> Steps[CollectedTrends]:
        """Append the trending keywords of today to a file; run it every day, because the API has only today.

        The file has JSON lines: the first names its format; each other has `date`, `region`, `trend_type`,
        `filters` and `trends`, as Pinterest returned them. What the file has for today is not requested
        again, so a second run on a day, or a run after an error, adds only what is missing. A line that was
        cut off when a run was killed is removed by the next run.

        Args:
            path: The file; it is created, readable by its owner only, if it does not exist.
            regions: The regions, such as `US` or `["US", "GB+IE"]`.
            trend_types: `growing`, `monthly`, `yearly` and `seasonal`, or some of them.
            filters: Further arguments of `list_keywords`, such as `interests`, `ages` or `limit`.

        Returns:
            The day in UTC, what was added, and what was there.

        Raises:
            ValueError: There is no region, or the file cannot be used.
            JournalError: Another run uses the file, it is not a file of trends, or it cannot be written.
            PinterestError: Trends could not be read; those that were read before are in the file.

        Source: https://developers.pinterest.com/docs/api/v5/trending_keywords-list
        """
        from .._organic.collect_trends import collect

        return (yield from collect(self._client._engine, path, regions, trend_types, filters))
