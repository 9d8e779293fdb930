"""Operations of the tag `keywords`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        KeywordCreateItem,
        KeywordCreateItemDict,
        Keywords,
        KeywordsGetResponse,
        KeywordsMetricsArrayResponse,
        KeywordUpdateItem,
        KeywordUpdateItemDict,
        MatchType,
        TrendingKeywordsResponse,
        TrendsAgeBucket,
        TrendsGenderFilter,
        TrendsL1Interest,
        TrendsSupportedRegion,
        TrendType,
    )


def country_keywords_metrics_get(
    ad_account_id: str,
    *,
    country_code: str,
    keywords: Sequence[str],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[KeywordsMetricsArrayResponse]:
    """GET `/ad_accounts/{ad_account_id}/keywords/metrics`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/country_keywords_metrics-get

    Args:
        ad_account_id: at most 18 characters; digits.
        keywords: 1 to 2000 items.
    """
    return _build(
        "country_keywords_metrics/get",
        path={"ad_account_id": ad_account_id},
        query={"country_code": country_code, "keywords": _comma(keywords)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def keywords_create(
    ad_account_id: str,
    *,
    parent_id: str,
    keywords: Sequence[KeywordCreateItem | KeywordCreateItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Keywords]:
    """POST `/ad_accounts/{ad_account_id}/keywords`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/keywords-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "keywords/create",
        path={"ad_account_id": ad_account_id},
        body={"parent_id": parent_id, "keywords": keywords},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def keywords_get(
    ad_account_id: str,
    *,
    ad_group_id: str | None | Unset = UNSET,
    ad_group_ids: Sequence[str] | None | Unset = UNSET,
    campaign_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    match_types: Sequence[MatchType] | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[KeywordsGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/keywords`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/keywords-get

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_group_id: at most 18 characters; digits.
        ad_group_ids: 1 to 250 items.
        campaign_id: at most 18 characters; digits.
        match_types: each one of BROAD, EXACT, EXACT_NEGATIVE, PHRASE, PHRASE_NEGATIVE; 1 to 5 items.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "keywords/get",
        path={"ad_account_id": ad_account_id},
        query={
            "ad_group_id": ad_group_id,
            "ad_group_ids": _each(ad_group_ids),
            "campaign_id": campaign_id,
            "bookmark": bookmark,
            "match_types": _each(match_types),
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def keywords_update(
    ad_account_id: str,
    *,
    keywords: Sequence[KeywordUpdateItem | KeywordUpdateItemDict] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Keywords]:
    """PATCH `/ad_accounts/{ad_account_id}/keywords`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/keywords-update

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "keywords/update",
        path={"ad_account_id": ad_account_id},
        body={"keywords": keywords},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def trending_keywords_list(
    region: TrendsSupportedRegion,
    trend_type: TrendType,
    *,
    ages: Sequence[TrendsAgeBucket] | None | Unset = UNSET,
    genders: Sequence[TrendsGenderFilter] | None | Unset = UNSET,
    include_demographics: bool | None | Unset = UNSET,
    include_keywords: Sequence[str] | None | Unset = UNSET,
    interests: Sequence[TrendsL1Interest] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    normalize_against_group: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TrendingKeywordsResponse]:
    """GET `/trends/keywords/{region}/top/{trend_type}`.

    Scopes: user_accounts:read. Quota: trends_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/trending_keywords-list

    Args:
        trend_type: one of growing, monthly, seasonal, yearly.
        ages: each one of 18-24, 25-34, 35-44, 45-49, 50-54, 55-64, 65+.
        genders: each one of female, male, unknown.
        include_demographics: default false.
        include_keywords: 1 to 50 items.
        limit: 1 to 50; default 50.
        normalize_against_group: default false.
    """
    return _build(
        "trending_keywords/list",
        path={"region": region, "trend_type": trend_type},
        query={
            "ages": _each(ages),
            "genders": _each(genders),
            "include_demographics": include_demographics,
            "include_keywords": _each(include_keywords),
            "interests": _each(interests),
            "limit": limit,
            "normalize_against_group": normalize_against_group,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
