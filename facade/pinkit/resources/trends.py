"""The group `trends`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class Trends(Resource[Mode]):
    """What is on the rise on Pinterest."""

    list_keywords = call(operations.trending_keywords_list)
    """The top search terms of a region, at most 50."""
    list_featured_topics = call(operations.trends_featured_topics_list)
    """The topics that Pinterest features in a region, all at once."""
    list_product_categories = call(operations.trends_product_categories_trending_list)
    """The product categories on the rise in a region, all at once."""
    list_product_category_details = call(operations.trends_product_categories_details_list)
    """How up to 20 product categories develop in a region."""
    list_editorial_articles = call(operations.trends_editorial_articles_list)
    """Pinterest's articles on what is on the rise, all at once."""
