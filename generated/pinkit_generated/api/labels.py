"""Operations of the tag `labels`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        LabelCreateItem,
        LabelCreateItemDict,
        LabeledEntities,
        LabelsListResponse,
        LabelsResponse,
        LabelUpdateItem,
        LabelUpdateItemDict,
        QueryLabelEntityStatusesItems,
        QueryLabelTypesItems,
    )


def labels_apply(
    ad_account_id: str,
    label_id: str,
    *,
    entity_ids: Sequence[str],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LabeledEntities]:
    """POST `/ad_accounts/{ad_account_id}/labels/{label_id}/apply` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/labels-apply

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "labels/apply",
        path={"ad_account_id": ad_account_id, "label_id": label_id},
        body={"entity_ids": entity_ids},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def labels_create(
    ad_account_id: str,
    *,
    labels: Sequence[LabelCreateItem | LabelCreateItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LabelsResponse]:
    """POST `/ad_accounts/{ad_account_id}/labels` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/labels-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "labels/create",
        path={"ad_account_id": ad_account_id},
        body={"labels": labels},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def labels_list(
    ad_account_id: str,
    *,
    campaign_ids: Sequence[str] | None | Unset = UNSET,
    label_ids: Sequence[str] | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    entity_statuses: Sequence[QueryLabelEntityStatusesItems] | None | Unset = UNSET,
    label_types: Sequence[QueryLabelTypesItems] | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LabelsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/labels` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/labels-list

    Args:
        ad_account_id: at most 18 characters; digits.
        campaign_ids: 1 to 250 items.
        label_ids: 1 to 250 items.
        entity_statuses: each one of ACTIVE, ARCHIVED; default ['ACTIVE'].
        label_types: each one of BRAND, CUSTOM; default ['BRAND', 'CUSTOM'].
        page_size: 1 to 250; default 25.
    """
    return _build(
        "labels/list",
        path={"ad_account_id": ad_account_id},
        query={
            "campaign_ids": _each(campaign_ids),
            "label_ids": _each(label_ids),
            "bookmark": bookmark,
            "entity_statuses": _each(entity_statuses),
            "label_types": _each(label_types),
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def labels_remove(
    ad_account_id: str,
    label_id: str,
    *,
    entity_ids: Sequence[str],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LabeledEntities]:
    """POST `/ad_accounts/{ad_account_id}/labels/{label_id}/remove` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/labels-remove

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "labels/remove",
        path={"ad_account_id": ad_account_id, "label_id": label_id},
        body={"entity_ids": entity_ids},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def labels_update(
    ad_account_id: str,
    *,
    labels: Sequence[LabelUpdateItem | LabelUpdateItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LabelsResponse]:
    """PATCH `/ad_accounts/{ad_account_id}/labels` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/labels-update

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "labels/update",
        path={"ad_account_id": ad_account_id},
        body={"labels": labels},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
