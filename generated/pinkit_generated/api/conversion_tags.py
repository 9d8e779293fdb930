"""Operations of the tag `conversion_tags`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        ConversionEventResponse,
        ConversionTag,
        ConversionTagsListResponse,
        PageVisitConversionTagsGetResponse,
        PaginationOrder,
    )


def conversion_tags_create(
    ad_account_id: str,
    *,
    name: str,
    aem_db_enabled: bool | None | Unset = UNSET,
    aem_enabled: bool | None | Unset = UNSET,
    aem_external_id_enabled: bool | None | Unset = UNSET,
    aem_fnln_enabled: bool | None | Unset = UNSET,
    aem_ge_enabled: bool | None | Unset = UNSET,
    aem_loc_enabled: bool | None | Unset = UNSET,
    aem_ph_enabled: bool | None | Unset = UNSET,
    md_frequency: float | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionTag]:
    """POST `/ad_accounts/{ad_account_id}/conversion_tags`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_tags-create

    Args:
        ad_account_id: at most 18 characters; digits.
        aem_db_enabled: default false.
        aem_enabled: default false.
        aem_external_id_enabled: default false.
        aem_fnln_enabled: default false.
        aem_ge_enabled: default false.
        aem_loc_enabled: default false.
        aem_ph_enabled: default false.
        md_frequency: default 1.
    """
    return _build(
        "conversion_tags/create",
        path={"ad_account_id": ad_account_id},
        body={
            "name": name,
            "aem_db_enabled": aem_db_enabled,
            "aem_enabled": aem_enabled,
            "aem_external_id_enabled": aem_external_id_enabled,
            "aem_fnln_enabled": aem_fnln_enabled,
            "aem_ge_enabled": aem_ge_enabled,
            "aem_loc_enabled": aem_loc_enabled,
            "aem_ph_enabled": aem_ph_enabled,
            "md_frequency": md_frequency,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def conversion_tags_get(
    ad_account_id: str,
    conversion_tag_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionTag]:
    """GET `/ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_tags-get

    Args:
        ad_account_id: at most 18 characters; digits.
        conversion_tag_id: at most 18 characters; digits.
    """
    return _build(
        "conversion_tags/get",
        path={"ad_account_id": ad_account_id, "conversion_tag_id": conversion_tag_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def conversion_tags_list(
    ad_account_id: str,
    *,
    filter_deleted: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionTagsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/conversion_tags`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_tags-list

    Args:
        ad_account_id: at most 18 characters; digits.
        filter_deleted: default false.
    """
    return _build(
        "conversion_tags/list",
        path={"ad_account_id": ad_account_id},
        query={"filter_deleted": filter_deleted},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ocpm_eligible_conversion_tags_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[dict[str, list[ConversionEventResponse]]]:
    """GET `/ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ocpm_eligible_conversion_tags-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "ocpm_eligible_conversion_tags/get",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def page_visit_conversion_tags_get(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[PageVisitConversionTagsGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/conversion_tags/page_visit`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/page_visit_conversion_tags-get

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "page_visit_conversion_tags/get",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
