"""Operations of the tag `schedules`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        PaginationOrder,
        Schedule,
        ScheduleBatchUpdate,
        ScheduleBatchUpdateDict,
        ScheduleCreate,
        ScheduleCreateDict,
        SchedulesCreateResponseItem,
        SchedulesListResponse,
        ScheduleStatus,
        SchedulesUpdateResponseItem,
        ScheduleType,
    )


def schedules_create(
    ad_account_id: str,
    *,
    body: Sequence[ScheduleCreate | ScheduleCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[SchedulesCreateResponseItem] | list[Schedule]]:
    """POST `/ad_accounts/{ad_account_id}/schedules`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/schedules-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "schedules/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def schedules_list(
    ad_account_id: str,
    *,
    entity_ids: Sequence[str],
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    schedule_statuses: Sequence[ScheduleStatus] | None | Unset = UNSET,
    schedule_type: ScheduleType | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[SchedulesListResponse]:
    """GET `/ad_accounts/{ad_account_id}/schedules`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/schedules-list

    Args:
        ad_account_id: at most 18 characters; digits.
        entity_ids: at least 1 item.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
        schedule_statuses: each one of ACTIVE, CANCELED, COMPLETED, CREATED, DRAFT, FAILED, SCHEDULED.
        schedule_type: one of CAMPAIGN_BID_MULTIPLIERS, CAMPAIGN_BUDGET_CHANGE.
    """
    return _build(
        "schedules/list",
        path={"ad_account_id": ad_account_id},
        query={
            "entity_ids": _each(entity_ids),
            "bookmark": bookmark,
            "order": order,
            "page_size": page_size,
            "schedule_statuses": _each(schedule_statuses),
            "schedule_type": schedule_type,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def schedules_update(
    ad_account_id: str,
    *,
    body: Sequence[ScheduleBatchUpdate | ScheduleBatchUpdateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[SchedulesUpdateResponseItem]]:
    """PATCH `/ad_accounts/{ad_account_id}/schedules`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/schedules-update

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "schedules/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
