"""Operations of the tag `business_access_relationships`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        BrandAccount,
        BrandAccountProfileImage,
        BrandAccountProfileImageDict,
        BrandAccountProfileImageUpdate,
        BrandAccountProfileImageUpdateDict,
        BusinessMembershipMember,
        BusinessMembershipMemberDict,
        Country,
        DeleteBusinessMembershipMember,
        DeleteBusinessMembershipMemberDict,
        DeleteBusinessMembershipResponse,
        DeleteBusinessPartners,
        GetBusinessEmployersResponse,
        GetBusinessMembersResponse,
        GetBusinessPartnersResponse,
        MemberBusinessRole,
        NullablePartnerType,
        PartnerType,
        UpdateBusinessMembershipsResponse,
    )


def brand_accounts_create(
    business_hierarchy_id: str,
    *,
    name: str,
    country: Country,
    username: str,
    about: str | Unset = UNSET,
    profile_image: BrandAccountProfileImage | BrandAccountProfileImageDict | Unset = UNSET,
    website: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BrandAccount]:
    """POST `/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/brand_accounts-create

    Args:
        business_hierarchy_id: 1 to 20 characters; digits.
    """
    return _build(
        "brand_accounts/create",
        path={"business_hierarchy_id": business_hierarchy_id},
        body={
            "name": name,
            "country": country,
            "username": username,
            "about": about,
            "profile_image": profile_image,
            "website": website,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def brand_accounts_update(
    business_hierarchy_id: str,
    brand_account_id: str,
    *,
    name: str | Unset = UNSET,
    about: str | Unset = UNSET,
    country: Country | Unset = UNSET,
    profile_image: BrandAccountProfileImageUpdate | BrandAccountProfileImageUpdateDict | Unset = UNSET,
    username: str | Unset = UNSET,
    website: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BrandAccount]:
    """PATCH `/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/brand_accounts-update

    Args:
        business_hierarchy_id: 1 to 20 characters; digits.
    """
    return _build(
        "brand_accounts/update",
        path={"business_hierarchy_id": business_hierarchy_id, "brand_account_id": brand_account_id},
        body={
            "name": name,
            "about": about,
            "country": country,
            "profile_image": profile_image,
            "username": username,
            "website": website,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def delete_business_membership(
    business_id: str,
    *,
    members: Sequence[DeleteBusinessMembershipMember | DeleteBusinessMembershipMemberDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DeleteBusinessMembershipResponse]:
    """DELETE `/businesses/{business_id}/members`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/delete_business_membership

    Args:
        business_id: 1 to 20 characters; digits.
        members: 1 to 50 items.
    """
    return _build(
        "delete_business_membership",
        path={"business_id": business_id},
        body={"members": members},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def delete_business_partners(
    business_id: str,
    *,
    partner_ids: Sequence[str],
    partner_type: NullablePartnerType | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[DeleteBusinessPartners]:
    """DELETE `/businesses/{business_id}/partners`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/delete_business_partners

    Args:
        business_id: 1 to 20 characters; digits.
        partner_ids: 1 to 50 items.
        partner_type: one of EXTERNAL, INTERNAL.
    """
    return _build(
        "delete_business_partners",
        path={"business_id": business_id},
        body={"partner_ids": partner_ids, "partner_type": partner_type},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def get_business_employers(
    *,
    assets_summary: bool | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[GetBusinessEmployersResponse]:
    """GET `/businesses/employers`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/get-business_employers

    Args:
        assets_summary: default true.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "get/business_employers",
        query={"assets_summary": assets_summary, "bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def get_business_members(
    business_id: str,
    *,
    member_ids: str | None | Unset = UNSET,
    assets_summary: bool | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    business_roles: Sequence[MemberBusinessRole] | None | Unset = UNSET,
    fetch_system_users: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[GetBusinessMembersResponse]:
    """GET `/businesses/{business_id}/members`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/get-business_members

    Args:
        business_id: 1 to 20 characters; digits.
        member_ids: at most 500 characters.
        assets_summary: default false.
        business_roles: each one of BIZ_ADMIN, EMPLOYEE.
        fetch_system_users: default false.
        page_size: 1 to 250; default 25.
        start_index: at least 0; default 0.
    """
    return _build(
        "get/business_members",
        path={"business_id": business_id},
        query={
            "member_ids": member_ids,
            "assets_summary": assets_summary,
            "bookmark": bookmark,
            "business_roles": _each(business_roles),
            "fetch_system_users": fetch_system_users,
            "page_size": page_size,
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def get_business_partners(
    business_id: str,
    *,
    partner_ids: str | None | Unset = UNSET,
    assets_summary: bool | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    partner_type: PartnerType | None | Unset = UNSET,
    sort_ascending: bool | None | Unset = UNSET,
    start_index: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[GetBusinessPartnersResponse]:
    """GET `/businesses/{business_id}/partners`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/get-business_partners

    Args:
        business_id: 1 to 20 characters; digits.
        partner_ids: at most 500 characters.
        assets_summary: default false.
        page_size: 1 to 250; default 25.
        partner_type: one of EXTERNAL, INTERNAL.
        start_index: at least 0; default 0.
    """
    return _build(
        "get/business_partners",
        path={"business_id": business_id},
        query={
            "partner_ids": partner_ids,
            "assets_summary": assets_summary,
            "bookmark": bookmark,
            "page_size": page_size,
            "partner_type": partner_type,
            "sort_ascending": sort_ascending,
            "start_index": start_index,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def system_user_update(
    business_id: str,
    system_user_id: str,
    *,
    name: str,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """PATCH `/businesses/{business_id}/system_users/{system_user_id}`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/system_user-update

    Args:
        business_id: 1 to 20 characters; digits.
        system_user_id: 1 to 20 characters; digits.
    """
    return _build(
        "system_user/update",
        path={"business_id": business_id, "system_user_id": system_user_id},
        body={"name": name},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_business_memberships(
    business_id: str,
    *,
    body: Sequence[BusinessMembershipMember | BusinessMembershipMemberDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UpdateBusinessMembershipsResponse]:
    """PATCH `/businesses/{business_id}/members`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update-business_memberships

    Args:
        business_id: 1 to 20 characters; digits.
        body: at least 1 item.
    """
    return _build(
        "update/business_memberships",
        path={"business_id": business_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
