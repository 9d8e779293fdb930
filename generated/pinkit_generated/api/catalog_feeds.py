"""Operations of the tag `catalog_feeds`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsCreateRequestDict,
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequestDict,
        CatalogsFeed,
        CatalogsFeedIngestion,
        CatalogsFeedsCreateRequest,
        CatalogsFeedsCreateRequestDict,
        CatalogsFeedsUpdateRequest,
        CatalogsFeedsUpdateRequestDict,
        CatalogsHotelFeedsCreateRequest,
        CatalogsHotelFeedsCreateRequestDict,
        CatalogsHotelFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequestDict,
        CatalogsItemValidationIssue,
        CatalogsRetailFeedsCreateRequest,
        CatalogsRetailFeedsCreateRequestDict,
        CatalogsRetailFeedsUpdateRequest,
        CatalogsRetailFeedsUpdateRequestDict,
        FeedProcessingResultsListResponse,
        FeedsListResponse,
        ItemsIssuesListResponse,
    )


def feed_processing_results_list(
    feed_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[FeedProcessingResultsListResponse]:
    """GET `/catalogs/feeds/{feed_id}/processing_results`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feed_processing_results-list

    Args:
        feed_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "feed_processing_results/list",
        path={"feed_id": feed_id},
        query={"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_create(
    *,
    body: CatalogsRetailFeedsCreateRequest
    | CatalogsRetailFeedsCreateRequestDict
    | CatalogsHotelFeedsCreateRequest
    | CatalogsHotelFeedsCreateRequestDict
    | CatalogsCreativeAssetsFeedsCreateRequest
    | CatalogsCreativeAssetsFeedsCreateRequestDict
    | CatalogsFeedsCreateRequest
    | CatalogsFeedsCreateRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsFeed]:
    """POST `/catalogs/feeds`.

    Scopes: catalogs:read, catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "feeds/create",
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_delete(
    feed_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsFeed | None]:
    """DELETE `/catalogs/feeds/{feed_id}`.

    Scopes: catalogs:read, catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-delete

    Args:
        feed_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "feeds/delete",
        path={"feed_id": feed_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_get(
    feed_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsFeed]:
    """GET `/catalogs/feeds/{feed_id}`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-get

    Args:
        feed_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "feeds/get",
        path={"feed_id": feed_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_ingest(
    feed_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsFeedIngestion]:
    """POST `/catalogs/feeds/{feed_id}/ingest`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-ingest

    Args:
        feed_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "feeds/ingest",
        path={"feed_id": feed_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    catalog_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[FeedsListResponse]:
    """GET `/catalogs/feeds`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-list

    Args:
        ad_account_id: at most 18 characters; digits.
        catalog_id: digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "feeds/list",
        query={
            "ad_account_id": ad_account_id,
            "catalog_id": catalog_id,
            "bookmark": bookmark,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def feeds_update(
    feed_id: str,
    *,
    body: CatalogsRetailFeedsUpdateRequest
    | CatalogsRetailFeedsUpdateRequestDict
    | CatalogsHotelFeedsUpdateRequest
    | CatalogsHotelFeedsUpdateRequestDict
    | CatalogsCreativeAssetsFeedsUpdateRequest
    | CatalogsCreativeAssetsFeedsUpdateRequestDict
    | CatalogsFeedsUpdateRequest
    | CatalogsFeedsUpdateRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsFeed]:
    """PATCH `/catalogs/feeds/{feed_id}`.

    Scopes: catalogs:read, catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/feeds-update

    Args:
        feed_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "feeds/update",
        path={"feed_id": feed_id},
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def items_issues_list(
    processing_result_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    item_numbers: Sequence[int] | None | Unset = UNSET,
    item_validation_issue: CatalogsItemValidationIssue | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ItemsIssuesListResponse]:
    """GET `/catalogs/processing_results/{processing_result_id}/item_issues`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/items_issues-list

    Args:
        processing_result_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "items_issues/list",
        path={"processing_result_id": processing_result_id},
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "item_numbers": _each(item_numbers),
            "item_validation_issue": item_validation_issue,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
