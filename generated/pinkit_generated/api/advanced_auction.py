"""Operations of the tag `advanced_auction`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AdvancedAuctionItems,
        AdvancedAuctionItemsSubmitRecord,
        AdvancedAuctionItemsSubmitRecordDict,
        AdvancedAuctionKey,
        AdvancedAuctionKeyDict,
        AdvancedAuctionProcessedItems,
    )


def advanced_auction_items_get_post(
    *,
    catalog_id: str,
    items: Sequence[AdvancedAuctionKey | AdvancedAuctionKeyDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdvancedAuctionItems]:
    """POST `/advanced_auction/items/get`.

    Scopes: ads:read, catalogs:read. Quota: advanced_auction_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/advanced_auction_items_get-post

    Args:
        catalog_id: digits.
        items: 1 to 10000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "advanced_auction_items_get/post",
        query={"ad_account_id": ad_account_id},
        body={"catalog_id": catalog_id, "items": items},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def advanced_auction_items_submit_post(
    *,
    catalog_id: str,
    items: Sequence[AdvancedAuctionItemsSubmitRecord | AdvancedAuctionItemsSubmitRecordDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdvancedAuctionProcessedItems]:
    """POST `/advanced_auction/items/submit`.

    Scopes: ads:write, catalogs:read. Quota: advanced_auction_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/advanced_auction_items_submit-post

    Args:
        catalog_id: digits.
        items: 1 to 10000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "advanced_auction_items_submit/post",
        query={"ad_account_id": ad_account_id},
        body={"catalog_id": catalog_id, "items": items},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
