"""Operations of the tag `catalogs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        Catalog,
        CatalogsAvailableFilterValues,
        CatalogsListResponse,
        CatalogsLocale,
        CatalogsType,
        Country,
    )


def catalogs_available_filter_values(
    *,
    catalog_id: str,
    ad_account_id: str | None | Unset = UNSET,
    feed_id: str | None | Unset = UNSET,
    country: Country | None | Unset = UNSET,
    language: CatalogsLocale | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsAvailableFilterValues]:
    """GET `/catalogs/available_filter_values`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs-available_filter_values

    Args:
        catalog_id: digits.
        ad_account_id: at most 18 characters; digits.
        feed_id: digits.
    """
    return _build(
        "catalogs/available_filter_values",
        query={
            "catalog_id": catalog_id,
            "ad_account_id": ad_account_id,
            "feed_id": feed_id,
            "country": country,
            "language": language,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_create(
    *,
    name: str,
    catalog_type: CatalogsType,
    ad_account_id: str | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Catalog]:
    """POST `/catalogs`.

    Scopes: catalogs:write. Quota: catalogs_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs-create

    Args:
        catalog_type: one of CREATIVE_ASSETS, HOTEL, RETAIL.
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "catalogs/create",
        query={"ad_account_id": ad_account_id},
        body={"name": name, "catalog_type": catalog_type},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def catalogs_list(
    *,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsListResponse]:
    """GET `/catalogs`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/catalogs-list

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "catalogs/list",
        query={"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
