"""Operations of the tag `promotions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        PaginationOrder,
        Promotion,
        PromotionBatchUpdate,
        PromotionBatchUpdateDict,
        PromotionCreate,
        PromotionCreateDict,
        PromotionsListResponse,
        PromotionsResponse,
    )


def promotions_create(
    ad_account_id: str,
    *,
    body: Sequence[PromotionCreate | PromotionCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[PromotionsResponse]:
    """POST `/ad_accounts/{ad_account_id}/promotions`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/promotions-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "promotions/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def promotions_delete(
    ad_account_id: str,
    promotion_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Promotion | None]:
    """DELETE `/ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/promotions-delete

    Args:
        ad_account_id: at most 18 characters; digits.
        promotion_id: at most 18 characters; digits.
    """
    return _build(
        "promotions/delete",
        path={"ad_account_id": ad_account_id, "promotion_id": promotion_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def promotions_get(
    ad_account_id: str,
    promotion_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Promotion]:
    """GET `/ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/promotions-get

    Args:
        ad_account_id: at most 18 characters; digits.
        promotion_id: at most 18 characters; digits.
    """
    return _build(
        "promotions/get",
        path={"ad_account_id": ad_account_id, "promotion_id": promotion_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def promotions_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[PromotionsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/promotions`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/promotions-list

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "promotions/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def promotions_update(
    ad_account_id: str,
    *,
    body: Sequence[PromotionBatchUpdate | PromotionBatchUpdateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[PromotionsResponse]:
    """PATCH `/ad_accounts/{ad_account_id}/promotions`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/promotions-update

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "promotions/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
