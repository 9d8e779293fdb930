"""Operations of the tag `user_account`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma
from .._request import day as _day

if TYPE_CHECKING:
    from ..models import (
        Account,
        AnalyticsMetricsResponse,
        AppTypes,
        BoardsUserFollowsListResponse,
        ContentType2,
        FollowersListResponse,
        FollowUser,
        FromClaimedContent,
        LinkedBusiness,
        PinFormat,
        QuerymetrictypesItems,
        QueryvideopinmetrictypesItems,
        Source,
        SplitFieldUserAccount,
        TopPinsAnalyticsResponse,
        TopPinsSortBy,
        TopVideoPinsAnalyticsResponse,
        TopVideoPinsSortBy,
        UserAccountFollowedInterestsResponse,
        UserFollowingFeedType,
        UserFollowingGetResponse,
        UserWebsite,
        UserWebsitesGetResponse,
        UserWebsiteVerification,
        WebsiteVerificationMethod,
    )


def boards_user_follows_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    explicit_following: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BoardsUserFollowsListResponse]:
    """GET `/user_account/following/boards`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/boards_user_follows-list

    Args:
        ad_account_id: at most 18 characters; digits.
        explicit_following: default false.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "boards_user_follows/list",
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "explicit_following": explicit_following,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def follow_user_update(
    username: str,
    *,
    auto_follow: bool | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[FollowUser]:
    """POST `/user_account/following/{username}` (beta or restricted).

    Scopes: user_accounts:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/follow_user-update
    """
    return _build(
        "follow_user/update",
        path={"username": username},
        body={"auto_follow": auto_follow},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def followers_list(
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[FollowersListResponse]:
    """GET `/user_account/followers`.

    Scopes: user_accounts:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/followers-list

    Args:
        page_size: 1 to 250; default 25.
    """
    return _build(
        "followers/list",
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def linked_business_accounts_get(
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[LinkedBusiness]]:
    """GET `/user_account/businesses`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/linked_business_accounts-get
    """
    return _build(
        "linked_business_accounts/get",
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def unverify_website_delete(
    *,
    website: str,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserWebsite | None]:
    """DELETE `/user_account/websites`.

    Scopes: user_accounts:write. Quota: org_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/unverify_website-delete
    """
    return _build(
        "unverify_website/delete",
        query={"website": website},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_account_analytics(
    *,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_account_id: str | None | Unset = UNSET,
    app_types: AppTypes | None | Unset = UNSET,
    content_type: ContentType2 | None | Unset = UNSET,
    from_claimed_content: FromClaimedContent | None | Unset = UNSET,
    metric_types: Sequence[QuerymetrictypesItems] | None | Unset = UNSET,
    pin_format: PinFormat | None | Unset = UNSET,
    source: Source | None | Unset = UNSET,
    split_field: SplitFieldUserAccount | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[dict[str, AnalyticsMetricsResponse]]:
    """GET `/user_account/analytics`.

    Scopes: user_accounts:read. Quota: org_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/user_account-analytics

    Args:
        ad_account_id: at most 18 characters; digits.
        app_types: one of ALL, MOBILE, TABLET, WEB; default ALL.
        content_type: one of ALL, ORGANIC, PAID; default ALL.
        from_claimed_content: one of BOTH, CLAIMED, OTHER; default BOTH.
        metric_types: each one of ENGAGEMENT, ENGAGEMENT_RATE, IMPRESSION, OUTBOUND_CLICK, OUTBOUND_CLICK_RATE, PIN_CLICK, PIN_CLICK_RATE, SAVE, SAVE_RATE.
        pin_format: one of ADS_IDEA, ADS_PRODUCT, ADS_STANDARD, ADS_VIDEO, ALL, ORGANIC_IMAGE, ORGANIC_PRODUCT, ORGANIC_VIDEO; default ALL.
        source: one of ALL, OTHER_PINS, YOUR_PINS; default ALL.
        split_field: one of APP_TYPE, NO_SPLIT, OWNED_CONTENT, PIN_FORMAT, SOURCE; default NO_SPLIT.
    """
    return _build(
        "user_account/analytics",
        query={
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_account_id": ad_account_id,
            "app_types": app_types,
            "content_type": content_type,
            "from_claimed_content": from_claimed_content,
            "metric_types": _comma(metric_types),
            "pin_format": pin_format,
            "source": source,
            "split_field": split_field,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_account_analytics_top_pins(
    *,
    sort_by: TopPinsSortBy,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_account_id: str | None | Unset = UNSET,
    app_types: AppTypes | None | Unset = UNSET,
    content_type: ContentType2 | None | Unset = UNSET,
    created_in_last_n_days: Literal[30] | None | Unset = UNSET,
    from_claimed_content: FromClaimedContent | None | Unset = UNSET,
    metric_types: Sequence[QuerymetrictypesItems] | None | Unset = UNSET,
    num_of_pins: int | None | Unset = UNSET,
    pin_format: PinFormat | None | Unset = UNSET,
    source: Source | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TopPinsAnalyticsResponse]:
    """GET `/user_account/analytics/top_pins`.

    Scopes: pins:read, user_accounts:read. Quota: org_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_pins

    Args:
        sort_by: one of ENGAGEMENT, IMPRESSION, OUTBOUND_CLICK, PIN_CLICK, SAVE.
        ad_account_id: at most 18 characters; digits.
        app_types: one of ALL, MOBILE, TABLET, WEB; default ALL.
        content_type: one of ALL, ORGANIC, PAID; default ALL.
        created_in_last_n_days: one of 30.
        from_claimed_content: one of BOTH, CLAIMED, OTHER; default BOTH.
        metric_types: each one of ENGAGEMENT, ENGAGEMENT_RATE, IMPRESSION, OUTBOUND_CLICK, OUTBOUND_CLICK_RATE, PIN_CLICK, PIN_CLICK_RATE, SAVE, SAVE_RATE.
        num_of_pins: 1 to 50; default 10.
        pin_format: one of ADS_IDEA, ADS_PRODUCT, ADS_STANDARD, ADS_VIDEO, ALL, ORGANIC_IMAGE, ORGANIC_PRODUCT, ORGANIC_VIDEO; default ALL.
        source: one of ALL, OTHER_PINS, YOUR_PINS; default ALL.
    """
    return _build(
        "user_account/analytics/top_pins",
        query={
            "sort_by": sort_by,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_account_id": ad_account_id,
            "app_types": app_types,
            "content_type": content_type,
            "created_in_last_n_days": created_in_last_n_days,
            "from_claimed_content": from_claimed_content,
            "metric_types": _comma(metric_types),
            "num_of_pins": num_of_pins,
            "pin_format": pin_format,
            "source": source,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_account_analytics_top_video_pins(
    *,
    sort_by: TopVideoPinsSortBy,
    start_date: dt.date | str,
    end_date: dt.date | str,
    ad_account_id: str | None | Unset = UNSET,
    app_types: AppTypes | None | Unset = UNSET,
    content_type: ContentType2 | None | Unset = UNSET,
    created_in_last_n_days: Literal[30] | None | Unset = UNSET,
    from_claimed_content: FromClaimedContent | None | Unset = UNSET,
    metric_types: Sequence[QueryvideopinmetrictypesItems] | None | Unset = UNSET,
    num_of_pins: int | None | Unset = UNSET,
    pin_format: PinFormat | None | Unset = UNSET,
    source: Source | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TopVideoPinsAnalyticsResponse]:
    """GET `/user_account/analytics/top_video_pins`.

    Scopes: pins:read, user_accounts:read. Quota: org_analytics. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_video_pins

    Args:
        sort_by: one of IMPRESSION, OUTBOUND_CLICK, QUARTILE_95_PERCENT_VIEW, SAVE, VIDEO_10S_VIEW, VIDEO_AVG_WATCH_TIME, VIDEO_MRC_VIEW, VIDEO_START, VIDEO_V50_WATCH_TIME.
        ad_account_id: at most 18 characters; digits.
        app_types: one of ALL, MOBILE, TABLET, WEB; default ALL.
        content_type: one of ALL, ORGANIC, PAID; default ALL.
        created_in_last_n_days: one of 30.
        from_claimed_content: one of BOTH, CLAIMED, OTHER; default BOTH.
        metric_types: each one of IMPRESSION, OUTBOUND_CLICK, QUARTILE_95_PERCENT_VIEW, SAVE, VIDEO_10S_VIEW, VIDEO_AVG_WATCH_TIME, VIDEO_MRC_VIEW, VIDEO_START, VIDEO_V50_WATCH_TIME.
        num_of_pins: 1 to 50; default 10.
        pin_format: one of ADS_IDEA, ADS_PRODUCT, ADS_STANDARD, ADS_VIDEO, ALL, ORGANIC_IMAGE, ORGANIC_PRODUCT, ORGANIC_VIDEO; default ALL.
        source: one of ALL, OTHER_PINS, YOUR_PINS; default ALL.
    """
    return _build(
        "user_account/analytics/top_video_pins",
        query={
            "sort_by": sort_by,
            "start_date": _day(start_date),
            "end_date": _day(end_date),
            "ad_account_id": ad_account_id,
            "app_types": app_types,
            "content_type": content_type,
            "created_in_last_n_days": created_in_last_n_days,
            "from_claimed_content": from_claimed_content,
            "metric_types": _comma(metric_types),
            "num_of_pins": num_of_pins,
            "pin_format": pin_format,
            "source": source,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_account_followed_interests(
    username: str,
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserAccountFollowedInterestsResponse]:
    """GET `/users/{username}/interests/follow`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/user_account-followed_interests

    Args:
        page_size: 1 to 250; default 25.
    """
    return _build(
        "user_account/followed_interests",
        path={"username": username},
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_account_get(
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Account]:
    """GET `/user_account`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/user_account-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "user_account/get",
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_following_get(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    explicit_following: bool | None | Unset = UNSET,
    feed_type: UserFollowingFeedType | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserFollowingGetResponse]:
    """GET `/user_account/following`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/user_following-get

    Args:
        ad_account_id: at most 18 characters; digits.
        explicit_following: default false.
        feed_type: one of ALL, CREATOR_ONLY, RANKED, RANKED_CREATOR_ONLY; default ALL.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "user_following/get",
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "explicit_following": explicit_following,
            "feed_type": feed_type,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def user_websites_get(
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserWebsitesGetResponse]:
    """GET `/user_account/websites`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/user_websites-get

    Args:
        page_size: 1 to 250; default 25.
    """
    return _build(
        "user_websites/get",
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def verify_website_update(
    *,
    ad_account_id: str | None | Unset = UNSET,
    verification_method: WebsiteVerificationMethod | Unset = UNSET,
    website: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserWebsite]:
    """POST `/user_account/websites`.

    Scopes: user_accounts:write. Quota: org_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/verify_website-update

    Args:
        ad_account_id: at most 18 characters; digits.
        verification_method: one of DNSTXT, FILENAME, METATAG; default METATAG.
    """
    return _build(
        "verify_website/update",
        query={"ad_account_id": ad_account_id},
        body={"verification_method": verification_method, "website": website},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def website_verification_get(
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UserWebsiteVerification]:
    """GET `/user_account/websites/verification`.

    Scopes: user_accounts:read. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/website_verification-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "website_verification/get",
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
