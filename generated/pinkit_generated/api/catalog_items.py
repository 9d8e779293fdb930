"""Operations of the tag `catalog_items`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsBatchRequest,
        CatalogsCreativeAssetsBatchRequestDict,
        CatalogsHotelBatchRequest,
        CatalogsHotelBatchRequestDict,
        CatalogsItemsBatch,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsCreateBatchRequestDict,
        CatalogsItemsDeleteBatchRequest,
        CatalogsItemsDeleteBatchRequestDict,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
        CatalogsItemsPostFilters,
        CatalogsItemsPostFiltersDict,
        CatalogsItemsRequestLanguage,
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpdateBatchRequestDict,
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsUpsertBatchRequestDict,
        CatalogsRetailBatchRequest,
        CatalogsRetailBatchRequestDict,
        Country,
        ItemsPostResponse,
    )


def items_post(
    *,
    country: Country,
    filters: CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict,
    language: CatalogsItemsRequestLanguage,
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ItemsPostResponse]:
    """POST `/catalogs/items`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/items-post

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "items/post",
        query={"ad_account_id": ad_account_id},
        body={"country": country, "filters": filters, "language": language},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def items_batch_get(
    batch_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsItemsBatch]:
    """GET `/catalogs/items/batch/{batch_id}`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/items_batch-get

    Args:
        batch_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "items_batch/get",
        path={"batch_id": batch_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def items_batch_post(
    *,
    body: CatalogsRetailBatchRequest
    | CatalogsRetailBatchRequestDict
    | CatalogsHotelBatchRequest
    | CatalogsHotelBatchRequestDict
    | CatalogsCreativeAssetsBatchRequest
    | CatalogsCreativeAssetsBatchRequestDict
    | CatalogsItemsUpdateBatchRequest
    | CatalogsItemsUpdateBatchRequestDict
    | CatalogsItemsUpsertBatchRequest
    | CatalogsItemsUpsertBatchRequestDict
    | CatalogsItemsCreateBatchRequest
    | CatalogsItemsCreateBatchRequestDict
    | CatalogsItemsDeleteDiscontinuedBatchRequest
    | CatalogsItemsDeleteDiscontinuedBatchRequestDict
    | CatalogsItemsDeleteBatchRequest
    | CatalogsItemsDeleteBatchRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsItemsBatch]:
    """POST `/catalogs/items/batch`.

    Scopes: catalogs:read, catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/items_batch-post

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "items_batch/post",
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
