"""Operations of the tag `lead_ads`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AdAccountsSubscriptionsGetListResponse,
        LeadSubscription,
        PartnerMetadata,
        PartnerMetadataDict,
    )


def ad_accounts_subscriptions_del_by_id(
    ad_account_id: str,
    subscription_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadSubscription | None]:
    """DELETE `/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-del_by_id

    Args:
        ad_account_id: at most 18 characters; digits.
        subscription_id: digits.
    """
    return _build(
        "ad_accounts_subscriptions/del_by_id",
        path={"ad_account_id": ad_account_id, "subscription_id": subscription_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_accounts_subscriptions_get_by_id(
    ad_account_id: str,
    subscription_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadSubscription]:
    """GET `/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_by_id

    Args:
        ad_account_id: at most 18 characters; digits.
        subscription_id: digits.
    """
    return _build(
        "ad_accounts_subscriptions/get_by_id",
        path={"ad_account_id": ad_account_id, "subscription_id": subscription_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_accounts_subscriptions_get_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AdAccountsSubscriptionsGetListResponse]:
    """GET `/ad_accounts/{ad_account_id}/leads/subscriptions`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-get_list

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "ad_accounts_subscriptions/get_list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def ad_accounts_subscriptions_post(
    ad_account_id: str,
    *,
    webhook_url: str,
    lead_form_id: str | Unset = UNSET,
    partner_access_token: str | Unset = UNSET,
    partner_metadata: PartnerMetadata | PartnerMetadataDict | Unset = UNSET,
    partner_refresh_token: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadSubscription]:
    """POST `/ad_accounts/{ad_account_id}/leads/subscriptions`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/ad_accounts_subscriptions-post

    Args:
        ad_account_id: at most 18 characters; digits.
        lead_form_id: digits.
    """
    return _build(
        "ad_accounts_subscriptions/post",
        path={"ad_account_id": ad_account_id},
        body={
            "webhook_url": webhook_url,
            "lead_form_id": lead_form_id,
            "partner_access_token": partner_access_token,
            "partner_metadata": partner_metadata,
            "partner_refresh_token": partner_refresh_token,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
