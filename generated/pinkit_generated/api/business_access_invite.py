"""Operations of the tag `business_access_invite`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        AuthRespondInvitesBodyItem,
        AuthRespondInvitesBodyItemDict,
        BusinessRoleForInvite,
        CancelInvitesResponse,
        CreateAssetAccessRequestItem,
        CreateAssetAccessRequestItemDict,
        CreateAssetAccessRequestResponse,
        CreateAssetInvitesRequestItem,
        CreateAssetInvitesRequestItemDict,
        CreateInvitesResultsResponseArray,
        GetInvitesResponse,
        InviteFilterStatus,
        InviteType,
        RespondToInvitesResponseArray,
        UpdateInvitesResultsResponseArray,
    )


def asset_access_requests_create(
    business_id: str,
    *,
    asset_requests: Sequence[CreateAssetAccessRequestItem | CreateAssetAccessRequestItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CreateAssetAccessRequestResponse]:
    """POST `/businesses/{business_id}/requests/assets/access`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/asset_access_requests-create

    Args:
        business_id: 1 to 20 characters; digits.
        asset_requests: 1 to 100 items.
    """
    return _build(
        "asset_access_requests/create",
        path={"business_id": business_id},
        body={"asset_requests": asset_requests},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def cancel_invites_or_requests(
    business_id: str,
    *,
    invite_ids: Sequence[str],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CancelInvitesResponse]:
    """DELETE `/businesses/{business_id}/invites`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/cancel_invites_or_requests

    Args:
        business_id: at least 1 character; digits.
        invite_ids: 1 to 50 items.
    """
    return _build(
        "cancel_invites_or_requests",
        path={"business_id": business_id},
        body={"invite_ids": invite_ids},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def create_asset_invites(
    business_id: str,
    *,
    invites: Sequence[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[UpdateInvitesResultsResponseArray]:
    """POST `/businesses/{business_id}/invites/assets/access`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/create_asset_invites

    Args:
        business_id: 1 to 20 characters; digits.
        invites: 1 to 50 items.
    """
    return _build(
        "create_asset_invites",
        path={"business_id": business_id},
        body={"invites": invites},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def create_membership_or_partnership_invites(
    business_id: str,
    *,
    business_role: BusinessRoleForInvite,
    invite_type: InviteType,
    members: Sequence[str] | Unset = UNSET,
    partners: Sequence[str] | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CreateInvitesResultsResponseArray]:
    """POST `/businesses/{business_id}/invites`.

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/create_membership_or_partnership_invites

    Args:
        business_id: at least 1 character; digits.
        business_role: one of BIZ_ADMIN, EMPLOYEE, PARTNER.
        invite_type: one of MEMBER_INVITE, PARTNER_INVITE, PARTNER_REQUEST.
        members: 1 to 50 items.
        partners: 1 to 50 items.
    """
    return _build(
        "create_membership_or_partnership_invites",
        path={"business_id": business_id},
        body={
            "business_role": business_role,
            "invite_type": invite_type,
            "members": members,
            "partners": partners,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def get_invites(
    business_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    invite_status: Sequence[InviteFilterStatus] | None | Unset = UNSET,
    invite_type: InviteType | None | Unset = UNSET,
    is_member: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[GetInvitesResponse]:
    """GET `/businesses/{business_id}/invites`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/get-invites

    Args:
        business_id: at least 1 character; digits.
        invite_status: each one of EXPIRED, PENDING; 1 to 2 items.
        invite_type: one of MEMBER_INVITE, PARTNER_INVITE, PARTNER_REQUEST.
        is_member: default true.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "get/invites",
        path={"business_id": business_id},
        query={
            "bookmark": bookmark,
            "invite_status": _each(invite_status),
            "invite_type": invite_type,
            "is_member": is_member,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def respond_business_access_invites(
    *,
    invites: Sequence[AuthRespondInvitesBodyItem | AuthRespondInvitesBodyItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[RespondToInvitesResponseArray]:
    """PATCH `/businesses/invites`.

    Scopes: biz_access:read, biz_access:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/respond_business_access_invites

    Args:
        invites: 1 to 100 items.
    """
    return _build(
        "respond_business_access_invites",
        body={"invites": invites},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
