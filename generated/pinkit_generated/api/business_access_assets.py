"""Operations of the tag `business_access_assets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        AssetGroupBinding,
        AssetGroupBindingDict,
        AssetGroupDeletion,
        AssetGroupInput,
        AssetGroupModification,
        AssetGroupType,
        AssetGroupUpdateItemReadOrUpdateItem,
        AssetGroupUpdateItemReadOrUpdateItemDict,
        AssetPermissionType,
        AssetSearchBy,
        AssetSortBy,
        BusinessAssetMembersGetResponse,
        BusinessAssetPartnersGetResponse,
        BusinessAssetsGetResponse,
        BusinessMemberAssetsGetResponse,
        BusinessPartnerAssetAccessGetResponse,
        BusinessPartnerTypeDefault,
        DeleteMemberAccessResultsResponseArray,
        DeleteMemberAssetAccessItem,
        DeleteMemberAssetAccessItemDict,
        DeletePartnerAssetAccessItem,
        DeletePartnerAssetAccessItemDict,
        DeletePartnerAssetAccessResultsResponseArray,
        NonDraftEntityStatus,
        PermissionsWithOwner,
        ResourceType,
        ResourceTypeInternal,
        ResourceTypeWithConversionTag,
        UpdateMemberAssetAccessItem,
        UpdateMemberAssetAccessItemDict,
        UpdateMemberAssetsResultsResponseArray,
        UpdatePartnerAssetAccessItem,
        UpdatePartnerAssetAccessItemDict,
        UpdatePartnerAssetsResultsResponseArray,
    )


def asset_group_create(
    business_id: str,
    *,
    asset_group_description: str,
    asset_group_name: str,
    asset_group_types: Sequence[AssetGroupType],
    asset_group: AssetGroupBinding | AssetGroupBindingDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AssetGroupInput]:
    """POST `/businesses/{business_id}/asset_groups`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/asset_group-create

    Args:
        business_id: 1 to 20 characters; digits.
        asset_group_types: each one of BRAND, LOCATION_OR_LANGUAGE, OTHER, PRODUCT_LINE.
    """
    return _build(
        "asset_group/create",
        path={"business_id": business_id},
        body={
            "asset_group_description": asset_group_description,
            "asset_group_name": asset_group_name,
            "asset_group_types": asset_group_types,
            "asset_group": asset_group,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def asset_group_delete(
    business_id: str,
    *,
    asset_groups_to_delete: Sequence[str],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AssetGroupDeletion]:
    """DELETE `/businesses/{business_id}/asset_groups`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/asset_group-delete

    Args:
        business_id: 1 to 20 characters; digits.
        asset_groups_to_delete: 1 to 50 items.
    """
    return _build(
        "asset_group/delete",
        path={"business_id": business_id},
        body={"asset_groups_to_delete": asset_groups_to_delete},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def asset_group_update(
    business_id: str,
    *,
    asset_groups_to_update: Sequence[
        AssetGroupUpdateItemReadOrUpdateItem | AssetGroupUpdateItemReadOrUpdateItemDict
    ]
    | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AssetGroupModification]:
    """PATCH `/businesses/{business_id}/asset_groups`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/asset_group-update

    Args:
        business_id: 1 to 20 characters; digits.
    """
    return _build(
        "asset_group/update",
        path={"business_id": business_id},
        body={"asset_groups_to_update": asset_groups_to_update},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_asset_members_get(
    business_id: str,
    asset_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    fetch_system_users: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessAssetMembersGetResponse]:
    """GET `/businesses/{business_id}/assets/{asset_id}/members`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_asset_members-get

    Args:
        business_id: 1 to 20 characters; digits.
        asset_id: 1 to 20 characters; digits.
        fetch_system_users: default false.
        page_size: 1 to 250; default 25.
        start_index: at least 0; default 0.
    """
    return _build(
        "business_asset_members/get",
        path={"business_id": business_id, "asset_id": asset_id},
        query={
            "bookmark": bookmark,
            "fetch_system_users": fetch_system_users,
            "page_size": page_size,
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_asset_partners_get(
    business_id: str,
    asset_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessAssetPartnersGetResponse]:
    """GET `/businesses/{business_id}/assets/{asset_id}/partners`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_asset_partners-get

    Args:
        business_id: 1 to 20 characters; digits.
        asset_id: 1 to 20 characters; digits.
        page_size: 1 to 250; default 25.
        start_index: at least 0; default 0.
    """
    return _build(
        "business_asset_partners/get",
        path={"business_id": business_id, "asset_id": asset_id},
        query={"bookmark": bookmark, "page_size": page_size, "start_index": start_index},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_assets_get(
    business_id: str,
    *,
    asset_group_id: str | None | Unset = UNSET,
    child_asset_id: str | None | Unset = UNSET,
    asset_type: ResourceType | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    permissions: Sequence[PermissionsWithOwner] | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessAssetsGetResponse]:
    """GET `/businesses/{business_id}/assets`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_assets-get

    Args:
        business_id: 1 to 20 characters; digits.
        asset_group_id: 1 to 20 characters; digits.
        child_asset_id: 1 to 20 characters; digits.
        asset_type: one of AD_ACCOUNT, ASSET_GROUP, CATALOG, CONSUMER, PROFILE; default AD_ACCOUNT.
        page_size: 1 to 250; default 25.
        permissions: each one of ADMIN, ANALYST, AUDIENCE_MANAGER, CAMPAIGN_MANAGER, CATALOGS_MANAGER, CATALOGS_VIEWER, FINANCE_EDIT, FINANCE_MANAGER, FINANCE_VIEW, OWNER, PROFILE_PUBLISHER.
        start_index: at least 0; default 0.
    """
    return _build(
        "business_assets/get",
        path={"business_id": business_id},
        query={
            "asset_group_id": asset_group_id,
            "child_asset_id": child_asset_id,
            "asset_type": asset_type,
            "bookmark": bookmark,
            "page_size": page_size,
            "permissions": _each(permissions),
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_member_assets_get(
    business_id: str,
    member_id: str,
    *,
    ad_account_statuses: Sequence[NonDraftEntityStatus] | None | Unset = UNSET,
    asset_permission_type: AssetPermissionType | None | Unset = UNSET,
    asset_type: ResourceTypeWithConversionTag | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    search_by: AssetSearchBy | None | Unset = UNSET,
    search_value: str | None | Unset = UNSET,
    sort_ascending: bool | None | Unset = UNSET,
    sort_by: AssetSortBy | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessMemberAssetsGetResponse]:
    """GET `/businesses/{business_id}/members/{member_id}/assets`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_member_assets-get

    Args:
        business_id: 1 to 20 characters; digits.
        member_id: 1 to 20 characters; digits.
        ad_account_statuses: each one of ACTIVE, ARCHIVED, PAUSED.
        asset_permission_type: one of AGGREGATED_PERMISSION, DIRECT_PERMISSION.
        asset_type: one of AD_ACCOUNT, ASSET_GROUP, CATALOG, CONSUMER, CONVERSION_TAG, PROFILE; default AD_ACCOUNT.
        page_size: 1 to 250; default 25.
        search_by: one of ID, NAME, NAME_OR_ID, NAME_OR_OWNER, OWNER_NAME.
        sort_ascending: default true.
        sort_by: one of ID, NAME, PERMISSIONS.
        start_index: at least 0; default 0.
    """
    return _build(
        "business_member_assets/get",
        path={"business_id": business_id, "member_id": member_id},
        query={
            "ad_account_statuses": _each(ad_account_statuses),
            "asset_permission_type": asset_permission_type,
            "asset_type": asset_type,
            "bookmark": bookmark,
            "page_size": page_size,
            "search_by": search_by,
            "search_value": search_value,
            "sort_ascending": sort_ascending,
            "sort_by": sort_by,
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_members_asset_access_delete(
    business_id: str,
    *,
    accesses: Sequence[DeleteMemberAssetAccessItem | DeleteMemberAssetAccessItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DeleteMemberAccessResultsResponseArray]:
    """DELETE `/businesses/{business_id}/members/assets/access`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_members_asset_access-delete

    Args:
        business_id: 1 to 20 characters; digits.
        accesses: 1 to 100 items.
    """
    return _build(
        "business_members_asset_access/delete",
        path={"business_id": business_id},
        body={"accesses": accesses},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_members_asset_access_update(
    business_id: str,
    *,
    accesses: Sequence[UpdateMemberAssetAccessItem | UpdateMemberAssetAccessItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UpdateMemberAssetsResultsResponseArray]:
    """PATCH `/businesses/{business_id}/members/assets/access`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_members_asset_access-update

    Args:
        business_id: 1 to 20 characters; digits.
        accesses: 1 to 50 items.
    """
    return _build(
        "business_members_asset_access/update",
        path={"business_id": business_id},
        body={"accesses": accesses},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_partner_asset_access_get(
    business_id: str,
    partner_id: str,
    *,
    asset_type: ResourceTypeInternal | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    partner_type: BusinessPartnerTypeDefault | None | Unset = UNSET,
    search_by: AssetSearchBy | None | Unset = UNSET,
    search_value: str | None | Unset = UNSET,
    sort_ascending: bool | None | Unset = UNSET,
    sort_by: AssetSortBy | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessPartnerAssetAccessGetResponse]:
    """GET `/businesses/{business_id}/partners/{partner_id}/assets`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_partner_asset_access-get

    Args:
        business_id: 1 to 20 characters; digits.
        partner_id: 1 to 20 characters; digits.
        asset_type: one of AD_ACCOUNT, ASSET_GROUP, CATALOG, CONSUMER, CONVERSION_SEGMENT, CONVERSION_TAG, PINNER_LIST, PROFILE; default AD_ACCOUNT.
        page_size: 1 to 250; default 25.
        partner_type: one of EXTERNAL, INTERNAL; default INTERNAL.
        search_by: one of ID, NAME, NAME_OR_ID, NAME_OR_OWNER, OWNER_NAME.
        sort_ascending: default true.
        sort_by: one of ID, NAME, PERMISSIONS.
        start_index: at least 0; default 0.
    """
    return _build(
        "business_partner_asset_access/get",
        path={"business_id": business_id, "partner_id": partner_id},
        query={
            "asset_type": asset_type,
            "bookmark": bookmark,
            "page_size": page_size,
            "partner_type": partner_type,
            "search_by": search_by,
            "search_value": search_value,
            "sort_ascending": sort_ascending,
            "sort_by": sort_by,
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def delete_partner_asset_access_handler_impl(
    business_id: str,
    *,
    accesses: Sequence[DeletePartnerAssetAccessItem | DeletePartnerAssetAccessItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DeletePartnerAssetAccessResultsResponseArray]:
    """DELETE `/businesses/{business_id}/partners/assets`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/delete_partner_asset_access_handler_impl

    Args:
        business_id: 1 to 20 characters; digits.
        accesses: 1 to 50 items.
    """
    return _build(
        "delete_partner_asset_access_handler_impl",
        path={"business_id": business_id},
        body={"accesses": accesses},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_partner_asset_access_handler_impl(
    business_id: str,
    *,
    accesses: Sequence[UpdatePartnerAssetAccessItem | UpdatePartnerAssetAccessItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UpdatePartnerAssetsResultsResponseArray]:
    """PATCH `/businesses/{business_id}/partners/assets`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update_partner_asset_access_handler_impl

    Args:
        business_id: 1 to 20 characters; digits.
        accesses: 1 to 50 items.
    """
    return _build(
        "update_partner_asset_access_handler_impl",
        path={"business_id": business_id},
        body={"accesses": accesses},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
