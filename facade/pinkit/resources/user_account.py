"""The group `user_account` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class UserAccount(Resource[Mode]):
    """The account that the token belongs to, whom it follows and its websites."""

    following: Following[Mode]
    """Whom and what the account follows."""
    websites: Websites[Mode]
    """The websites that the account has claimed."""

    get = call(operations.user_account_get)
    """Get the account that the token belongs to."""
    analytics = call(operations.user_account_analytics)
    """The account's metrics by day, at most 90 days back."""
    top_pins = call(operations.user_account_analytics_top_pins)
    """The account's Pins that did best, at most 90 days back."""
    top_video_pins = call(operations.user_account_analytics_top_video_pins)
    """The account's video Pins that did best, at most 90 days back."""
    list_followers = paged(operations.followers_list)
    """The accounts that follow you, page after page."""
    list_linked_businesses = call(operations.linked_business_accounts_get)
    """The business accounts that are linked to yours, all at once."""


class Following(Resource[Mode]):
    """Whom and what the account follows."""

    list = paged(operations.user_following_get)
    """The accounts that you follow, page after page."""
    list_boards = paged(operations.boards_user_follows_list)
    """The boards that you follow, page after page."""
    list_interests = paged(operations.user_account_followed_interests)
    """The interests that somebody follows, page after page; deprecated by Pinterest."""
    follow = call(operations.follow_user_update)
    """Follow an account by its user name."""


class Websites(Resource[Mode]):
    """The websites that the account has claimed."""

    list = paged(operations.user_websites_get)
    """Your claimed websites, page after page."""
    get_verification_code = call(operations.website_verification_get)
    """Get the code that a website must show before it can be claimed."""
    verify = call(operations.verify_website_update)
    """Claim a website that shows the code."""
    unverify = call(operations.unverify_website_delete)
    """Give up the claim to a website."""
