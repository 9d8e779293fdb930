"""Operations of the tag `trends`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        AgeTrendsBucket,
        FeaturedTrend,
        GenderBucket,
        InterestsEnum,
        ProductCategoriesEngagementType,
        ProductCategoryDetailLookbackWindow,
        ProductCategoryDetails,
        ProductCategoryEnum,
        ProductCategoryRegion,
        TrendingProductCategory,
        TrendsEditorial,
        VerticalProductCategory,
    )


def trends_editorial_articles_list(
    *,
    region: ProductCategoryRegion,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[TrendsEditorial]]:
    """GET `/trends/editorial_articles`.

    Scopes: user_accounts:read. Quota: trends_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/trends_editorial_articles-list

    Args:
        region: one of CA, GB+IE, US.
    """
    return _build(
        "trends_editorial_articles/list",
        query={"region": region},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def trends_featured_topics_list(
    *,
    region: ProductCategoryRegion,
    interest: InterestsEnum | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[FeaturedTrend]]:
    """GET `/trends/topics/featured`.

    Scopes: user_accounts:read. Quota: trends_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/trends_featured_topics-list

    Args:
        region: one of CA, GB+IE, US.
    """
    return _build(
        "trends_featured_topics/list",
        query={"region": region, "interest": interest},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def trends_product_categories_details_list(
    *,
    product_categories: Sequence[ProductCategoryEnum],
    region: ProductCategoryRegion,
    engagement_type: ProductCategoriesEngagementType | None | Unset = UNSET,
    lookback_window: ProductCategoryDetailLookbackWindow | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[ProductCategoryDetails]]:
    """GET `/trends/product_categories/details`.

    Scopes: user_accounts:read. Quota: trends_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/trends_product_categories_details-list

    Args:
        product_categories: 1 to 20 items.
        region: one of CA, GB+IE, US.
        engagement_type: one of ENGAGEMENT, OUTBOUND_CLICK, SAVE; default ENGAGEMENT.
        lookback_window: one of 90, 180, 365, 730; default 365.
    """
    return _build(
        "trends_product_categories_details/list",
        query={
            "product_categories": _each(product_categories),
            "region": region,
            "engagement_type": engagement_type,
            "lookback_window": lookback_window,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def trends_product_categories_trending_list(
    *,
    region: ProductCategoryRegion,
    ages: Sequence[AgeTrendsBucket] | None | Unset = UNSET,
    engagement_type: ProductCategoriesEngagementType | None | Unset = UNSET,
    genders: Sequence[GenderBucket] | None | Unset = UNSET,
    verticals: Sequence[VerticalProductCategory] | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[TrendingProductCategory]]:
    """GET `/trends/product_categories/trending`.

    Scopes: user_accounts:read. Quota: trends_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/trends_product_categories_trending-list

    Args:
        region: one of CA, GB+IE, US.
        ages: each one of 18-24, 25-34, 35-44, 45-49, 50-54, 55-64, 65+.
        engagement_type: one of ENGAGEMENT, OUTBOUND_CLICK, SAVE; default ENGAGEMENT.
        genders: each one of FEMALE, MALE, UNSPECIFIED.
        verticals: each one of BEAUTY, FASHION, HOME_DECOR.
    """
    return _build(
        "trends_product_categories_trending/list",
        query={
            "region": region,
            "ages": _each(ages),
            "engagement_type": engagement_type,
            "genders": _each(genders),
            "verticals": _each(verticals),
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
