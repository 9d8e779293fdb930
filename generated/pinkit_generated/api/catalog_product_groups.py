"""Operations of the tag `catalog_product_groups`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import comma as _comma

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
        CatalogsCreativeAssetsProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequestDict,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequestDict,
        CatalogsListProductsByFeedBasedFilter,
        CatalogsListProductsByFeedBasedFilterDict,
        CatalogsProductGroupCreateRequest,
        CatalogsProductGroupCreateRequestDict,
        CatalogsProductGroupPinsListResponse,
        CatalogsProductGroupProductCountsVertical,
        CatalogsProductGroupsListResponse,
        CatalogsProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequestDict,
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsRetailProductGroupCreateRequestDict,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequestDict,
        CatalogsVerticalProductGroup,
        ProductsByProductGroupFilterListResponse,
    )


def catalogs_product_group_pins_list(
    product_group_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    pin_metrics: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsProductGroupPinsListResponse]:
    """GET `/catalogs/product_groups/{product_group_id}/products`.

    Scopes: boards:read, catalogs:read, pins:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_group_pins-list

    Args:
        product_group_id: digits.
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
        pin_metrics: default false.
    """
    return _build(
        "catalogs_product_group_pins/list",
        path={"product_group_id": product_group_id},
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "page_size": page_size,
            "pin_metrics": pin_metrics,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_create(
    *,
    body: CatalogsProductGroupCreateRequest
    | CatalogsProductGroupCreateRequestDict
    | CatalogsRetailProductGroupCreateRequest
    | CatalogsRetailProductGroupCreateRequestDict
    | CatalogsHotelProductGroupCreateRequest
    | CatalogsHotelProductGroupCreateRequestDict
    | CatalogsCreativeAssetsProductGroupCreateRequest
    | CatalogsCreativeAssetsProductGroupCreateRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsVerticalProductGroup]:
    """POST `/catalogs/product_groups`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/create",
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_create_many(
    *,
    body: Sequence[
        CatalogsProductGroupCreateRequest
        | CatalogsProductGroupCreateRequestDict
        | CatalogsRetailProductGroupCreateRequest
        | CatalogsRetailProductGroupCreateRequestDict
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequestDict
        | CatalogsCreativeAssetsProductGroupCreateRequest
        | CatalogsCreativeAssetsProductGroupCreateRequestDict
    ],
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[str]]:
    """POST `/catalogs/product_groups/multiple`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-create_many

    Args:
        body: 1 to 1000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/create_many",
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_delete(
    product_group_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsVerticalProductGroup | None]:
    """DELETE `/catalogs/product_groups/{product_group_id}`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete

    Args:
        product_group_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/delete",
        path={"product_group_id": product_group_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_delete_many(
    *,
    id: Sequence[int],
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """DELETE `/catalogs/product_groups/multiple`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-delete_many

    Args:
        id: 1 to 1000 items.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/delete_many",
        query={"id": _comma(id), "ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_get(
    product_group_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsVerticalProductGroup]:
    """GET `/catalogs/product_groups/{product_group_id}`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-get

    Args:
        product_group_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/get",
        path={"product_group_id": product_group_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    catalog_id: str | None | Unset = UNSET,
    feed_id: str | None | Unset = UNSET,
    id: Sequence[int] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsProductGroupsListResponse]:
    """GET `/catalogs/product_groups`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-list

    Args:
        ad_account_id: at most 18 characters; digits.
        catalog_id: digits.
        feed_id: digits.
        id: 1 to 1000 items.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "catalogs_product_groups/list",
        query={
            "ad_account_id": ad_account_id,
            "catalog_id": catalog_id,
            "feed_id": feed_id,
            "id": _comma(id),
            "bookmark": bookmark,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_product_counts_get(
    product_group_id: str,
    *,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsProductGroupProductCountsVertical]:
    """GET `/catalogs/product_groups/{product_group_id}/product_counts`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-product_counts_get

    Args:
        product_group_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/product_counts_get",
        path={"product_group_id": product_group_id},
        query={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_product_groups_update(
    product_group_id: str,
    *,
    body: CatalogsProductGroupUpdateRequest
    | CatalogsProductGroupUpdateRequestDict
    | CatalogsRetailProductGroupUpdateRequest
    | CatalogsRetailProductGroupUpdateRequestDict
    | CatalogsHotelProductGroupUpdateRequest
    | CatalogsHotelProductGroupUpdateRequestDict
    | CatalogsCreativeAssetsProductGroupUpdateRequest
    | CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsVerticalProductGroup]:
    """PATCH `/catalogs/product_groups/{product_group_id}`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs_product_groups-update

    Args:
        product_group_id: digits.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs_product_groups/update",
        path={"product_group_id": product_group_id},
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def products_by_product_group_filter_list(
    *,
    body: CatalogsListProductsByFeedBasedFilter
    | CatalogsListProductsByFeedBasedFilterDict
    | CatalogsRetailListProductsByCatalogBasedFilterRequest
    | CatalogsRetailListProductsByCatalogBasedFilterRequestDict
    | CatalogsHotelListProductsByCatalogBasedFilterRequest
    | CatalogsHotelListProductsByCatalogBasedFilterRequestDict
    | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest
    | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    pin_metrics: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductsByProductGroupFilterListResponse]:
    """POST `/catalogs/products/get_by_product_group_filters`.

    Scopes: boards:read, catalogs:read, pins:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/products_by_product_group_filter-list

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
        pin_metrics: default false.
    """
    return _build(
        "products_by_product_group_filter/list",
        query={
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "page_size": page_size,
            "pin_metrics": pin_metrics,
        },
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
