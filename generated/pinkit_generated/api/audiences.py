"""Operations of the tag `audiences`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AdAccountsAudience,
        AdAccountsAudienceRule,
        AdAccountsAudienceRuleDict,
        AudienceOwnershipType,
        AudiencesListResponse,
        AudienceType,
        AudienceUpdateOperationType,
        PaginationOrder,
    )


def audiences_create(
    ad_account_id: str,
    *,
    body_ad_account_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    audience_type: AudienceType | Unset = UNSET,
    description: str | None | Unset = UNSET,
    rule: AdAccountsAudienceRule | AdAccountsAudienceRuleDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsAudience]:
    """POST `/ad_accounts/{ad_account_id}/audiences`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audiences-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body_ad_account_id: digits.
        audience_type: one of ACTALIKE, CUSTOMER_LIST, ENGAGEMENT, PERSONA, VISITOR.
    """
    return _build(
        "audiences/create",
        path={"ad_account_id": ad_account_id},
        body={
            "ad_account_id": body_ad_account_id,
            "name": name,
            "audience_type": audience_type,
            "description": description,
            "rule": rule,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def audiences_get(
    ad_account_id: str,
    audience_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsAudience]:
    """GET `/ad_accounts/{ad_account_id}/audiences/{audience_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audiences-get

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_id: digits.
    """
    return _build(
        "audiences/get",
        path={"ad_account_id": ad_account_id, "audience_id": audience_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def audiences_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    exclude_nca: bool | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    ownership_type: AudienceOwnershipType | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AudiencesListResponse]:
    """GET `/ad_accounts/{ad_account_id}/audiences`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audiences-list

    Args:
        ad_account_id: at most 18 characters; digits.
        exclude_nca: default false.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        ownership_type: one of OWNED, RECEIVED; default OWNED.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "audiences/list",
        path={"ad_account_id": ad_account_id},
        query={
            "bookmark": bookmark,
            "exclude_nca": exclude_nca,
            "order": order,
            "ownership_type": ownership_type,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def audiences_update(
    ad_account_id: str,
    audience_id: str,
    *,
    body_ad_account_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    audience_type: AudienceType | Unset = UNSET,
    description: str | None | Unset = UNSET,
    operation_type: AudienceUpdateOperationType | Unset = UNSET,
    rule: AdAccountsAudienceRule | AdAccountsAudienceRuleDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsAudience]:
    """PATCH `/ad_accounts/{ad_account_id}/audiences/{audience_id}`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audiences-update

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_id: digits.
        body_ad_account_id: digits.
        audience_type: one of ACTALIKE, CUSTOMER_LIST, ENGAGEMENT, PERSONA, VISITOR.
        operation_type: one of REMOVE, UPDATE.
    """
    return _build(
        "audiences/update",
        path={"ad_account_id": ad_account_id, "audience_id": audience_id},
        body={
            "ad_account_id": body_ad_account_id,
            "name": name,
            "audience_type": audience_type,
            "description": description,
            "operation_type": operation_type,
            "rule": rule,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
