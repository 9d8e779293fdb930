"""Operations of the tag `audience_sharing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AdAccountsAudiencesSharedAccountsListResponse,
        AdAccountToAdAccountSharedAudience,
        AdAccountToBusinessSharedAudience,
        AudienceAccountType,
        BusinessAccountAudiencesSharedAccountsListResponse,
        BusinessToAdAccountSharedAudience,
        BusinessToBusinessSharedAudience,
        OperationType,
        Order,
        SharedAudiencesForBusinessListResponse,
    )


def ad_accounts_audiences_shared_accounts_list(
    ad_account_id: str,
    *,
    audience_id: str,
    account_type: AudienceAccountType,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsAudiencesSharedAccountsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/audiences/shared/accounts`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_accounts_audiences_shared_accounts-list

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_id: at most 18 characters; digits.
        account_type: one of AD_ACCOUNT, BUSINESS_ACCOUNT; default AD_ACCOUNT.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ad_accounts_audiences_shared_accounts/list",
        path={"ad_account_id": ad_account_id},
        query={
            "audience_id": audience_id,
            "account_type": account_type,
            "bookmark": bookmark,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def business_account_audiences_shared_accounts_list(
    business_id: str,
    *,
    audience_id: str,
    account_type: AudienceAccountType,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessAccountAudiencesSharedAccountsListResponse]:
    """GET `/businesses/{business_id}/audiences/shared/accounts`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/business_account_audiences_shared_accounts-list

    Args:
        business_id: 1 to 20 characters; digits.
        audience_id: at most 18 characters; digits.
        account_type: one of AD_ACCOUNT, BUSINESS_ACCOUNT; default AD_ACCOUNT.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "business_account_audiences_shared_accounts/list",
        path={"business_id": business_id},
        query={
            "audience_id": audience_id,
            "account_type": account_type,
            "bookmark": bookmark,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def shared_audiences_for_business_list(
    business_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: Order | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SharedAudiencesForBusinessListResponse]:
    """GET `/businesses/{business_id}/audiences`.

    Scopes: biz_access:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/shared_audiences_for_business-list

    Args:
        business_id: 1 to 20 characters; digits.
        order: one of ASCENDING, DESCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "shared_audiences_for_business/list",
        path={"business_id": business_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_ad_account_to_ad_account_shared_audience(
    ad_account_id: str,
    *,
    audience_id: str,
    recipient_account_ids: Sequence[str],
    operation_type: OperationType,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountToAdAccountSharedAudience]:
    """PATCH `/ad_accounts/{ad_account_id}/audiences/ad_accounts/shared` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update_ad_account_to_ad_account_shared_audience

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_id: digits.
        operation_type: one of REVOKE, SHARE.
    """
    return _build(
        "update_ad_account_to_ad_account_shared_audience",
        path={"ad_account_id": ad_account_id},
        body={
            "audience_id": audience_id,
            "recipient_account_ids": recipient_account_ids,
            "operation_type": operation_type,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_ad_account_to_business_shared_audience(
    ad_account_id: str,
    *,
    audience_id: str,
    recipient_business_ids: Sequence[str],
    operation_type: OperationType,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountToBusinessSharedAudience]:
    """PATCH `/ad_accounts/{ad_account_id}/audiences/businesses/shared` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update_ad_account_to_business_shared_audience

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_id: digits.
        operation_type: one of REVOKE, SHARE.
    """
    return _build(
        "update_ad_account_to_business_shared_audience",
        path={"ad_account_id": ad_account_id},
        body={
            "audience_id": audience_id,
            "recipient_business_ids": recipient_business_ids,
            "operation_type": operation_type,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_business_to_ad_account_shared_audience(
    business_id: str,
    *,
    audience_id: str,
    recipient_account_ids: Sequence[str],
    operation_type: OperationType,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessToAdAccountSharedAudience]:
    """PATCH `/businesses/{business_id}/audiences/ad_accounts/shared` (beta or restricted).

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update_business_to_ad_account_shared_audience

    Args:
        business_id: 1 to 20 characters; digits.
        audience_id: digits.
        operation_type: one of REVOKE, SHARE.
    """
    return _build(
        "update_business_to_ad_account_shared_audience",
        path={"business_id": business_id},
        body={
            "audience_id": audience_id,
            "recipient_account_ids": recipient_account_ids,
            "operation_type": operation_type,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def update_business_to_business_shared_audience(
    business_id: str,
    *,
    audience_id: str,
    recipient_business_ids: Sequence[str],
    operation_type: OperationType,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BusinessToBusinessSharedAudience]:
    """PATCH `/businesses/{business_id}/audiences/businesses/shared` (beta or restricted).

    Scopes: biz_access:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/update_business_to_business_shared_audience

    Args:
        business_id: 1 to 20 characters; digits.
        audience_id: digits.
        operation_type: one of REVOKE, SHARE.
    """
    return _build(
        "update_business_to_business_shared_audience",
        path={"business_id": business_id},
        body={
            "audience_id": audience_id,
            "recipient_business_ids": recipient_business_ids,
            "operation_type": operation_type,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
