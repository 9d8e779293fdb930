"""The group `trends`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


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
