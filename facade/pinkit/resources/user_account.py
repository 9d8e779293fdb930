"""The group `user_account` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class UserAccount(Resource[Mode]):
    """The account that the token belongs to, the accounts and topics it follows, and its websites."""

    following: Following[Mode]
    """The accounts, boards and interests that the account follows."""
    websites: Websites[Mode]
    """The websites that the account has claimed."""

    get = call(operations.user_account_get)
    """Get the account that the token belongs to."""
    analytics = call(operations.user_account_analytics)
    """Get the account's metrics by day, at most 90 days back."""
    top_pins = call(operations.user_account_analytics_top_pins)
    """Get the account's best Pins, at most 90 days back."""
    top_video_pins = call(operations.user_account_analytics_top_video_pins)
    """Get the account's best video Pins, at most 90 days back."""
    list_followers = paged(operations.followers_list)
    """List the accounts that follow you, page by page."""
    list_linked_businesses = call(operations.linked_business_accounts_get)
    """List the business accounts that are linked to yours, in one response."""


class Following(Resource[Mode]):
    """The accounts, boards and interests that the account follows."""

    list = paged(operations.user_following_get)
    """List the accounts that you follow, page by page."""
    list_boards = paged(operations.boards_user_follows_list)
    """List the boards that you follow, page by page."""
    list_interests = paged(operations.user_account_followed_interests)
    """List the interests that an account follows, page by page; deprecated by Pinterest."""
    follow = call(operations.follow_user_update)
    """Follow an account by its user name."""


class Websites(Resource[Mode]):
    """The websites that the account has claimed."""

    list = paged(operations.user_websites_get)
    """List your claimed websites, page by page."""
    get_verification_code = call(operations.website_verification_get)
    """Get the verification code that a website must contain before it can be claimed."""
    verify = call(operations.verify_website_update)
    """Claim a website that contains the verification code."""
    unverify = call(operations.unverify_website_delete)
    """Release the claim to a website."""
