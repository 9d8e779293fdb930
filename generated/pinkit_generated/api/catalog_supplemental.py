"""Operations of the tag `catalog_supplemental`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma

if TYPE_CHECKING:
    from ..models import (
        CatalogsLocalStoresCreateResponseItem,
        CatalogsLocalStoresDeleteResponseItem,
        CatalogsLocalStoresListResponse,
        CatalogsLocalStoresUpdateResponseItem,
        ItemIdStoreCodePair,
        ItemIdStoreCodePairDict,
        LocalInventoryItemsBatch,
        LocalInventoryItemsGet,
        LocalInventoryOperation,
        LocalInventoryOperationDict,
        LocalStore,
        LocalStoreBatchUpdate,
        LocalStoreBatchUpdateDict,
        LocalStoreCreate,
        LocalStoreCreateDict,
        SupplementalItemsBatchResponse,
    )


def catalogs_local_inventory_items_post(
    catalog_id: str,
    *,
    item_filters: Sequence[ItemIdStoreCodePair | ItemIdStoreCodePairDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LocalInventoryItemsGet]:
    """POST `/catalogs/{catalog_id}/local_inventory_items/query`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items-post

    Args:
        catalog_id: at most 19 characters; digits.
        item_filters: 1 to 1000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_local_inventory_items/post",
        path={"catalog_id": catalog_id},
        query={"ad_account_id": ad_account_id},
        body={"item_filters": item_filters},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_local_inventory_items_batch_operate(
    catalog_id: str,
    *,
    operations: Sequence[LocalInventoryOperation | LocalInventoryOperationDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SupplementalItemsBatchResponse | LocalInventoryItemsBatch]:
    """POST `/catalogs/{catalog_id}/local_inventory_items/batch`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items_batch-operate

    Args:
        catalog_id: at most 19 characters; digits.
        operations: 1 to 1000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_local_inventory_items_batch/operate",
        path={"catalog_id": catalog_id},
        query={"ad_account_id": ad_account_id},
        body={"operations": operations},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_local_stores_create(
    catalog_id: str,
    *,
    body: Sequence[LocalStoreCreate | LocalStoreCreateDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CatalogsLocalStoresCreateResponseItem] | list[LocalStore]]:
    """POST `/catalogs/{catalog_id}/local_stores`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-create

    Args:
        catalog_id: at most 19 characters; digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_local_stores/create",
        path={"catalog_id": catalog_id},
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_local_stores_delete(
    catalog_id: str,
    *,
    ids: Sequence[str],
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CatalogsLocalStoresDeleteResponseItem] | None]:
    """DELETE `/catalogs/{catalog_id}/local_stores`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-delete

    Args:
        catalog_id: at most 19 characters; digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_local_stores/delete",
        path={"catalog_id": catalog_id},
        query={"ids": _comma(ids), "ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_local_stores_list(
    catalog_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    ids: Sequence[str] | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsLocalStoresListResponse]:
    """GET `/catalogs/{catalog_id}/local_stores`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-list

    Args:
        catalog_id: at most 19 characters; digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "catalogs_local_stores/list",
        path={"catalog_id": catalog_id},
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "ids": _comma(ids),
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_local_stores_update(
    catalog_id: str,
    *,
    body: Sequence[LocalStoreBatchUpdate | LocalStoreBatchUpdateDict],
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[CatalogsLocalStoresUpdateResponseItem]]:
    """PATCH `/catalogs/{catalog_id}/local_stores`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-update

    Args:
        catalog_id: at most 19 characters; digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_local_stores/update",
        path={"catalog_id": catalog_id},
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_supplemental_items_batch_get(
    catalog_id: str,
    batch_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SupplementalItemsBatchResponse]:
    """GET `/catalogs/{catalog_id}/supplemental_items/batch/{batch_id}`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/catalogs_supplemental_items_batch-get

    Args:
        catalog_id: at most 19 characters; digits.
        batch_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_supplemental_items_batch/get",
        path={"catalog_id": catalog_id, "batch_id": batch_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
