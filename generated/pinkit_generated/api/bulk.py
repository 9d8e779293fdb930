"""Operations of the tag `bulk`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        BulkDownload,
        BulkDownloadCampaignFilter,
        BulkDownloadCampaignFilterDict,
        BulkEntityType,
        BulkJobData,
        BulkOutputFormat,
        BulkUpsertRequestCreate,
        BulkUpsertRequestCreateDict,
        BulkUpsertRequestUpdate,
        BulkUpsertRequestUpdateDict,
        BulkUpsertResponse,
    )


def bulk_download_create(
    ad_account_id: str,
    *,
    entity_ids: Sequence[str] | Unset = UNSET,
    campaign_filter: BulkDownloadCampaignFilter | BulkDownloadCampaignFilterDict | Unset = UNSET,
    entity_types: Sequence[BulkEntityType] | Unset = UNSET,
    output_format: BulkOutputFormat | Unset = UNSET,
    updated_since: dt.datetime | str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BulkDownload]:
    """POST `/ad_accounts/{ad_account_id}/bulk/download`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/bulk_download-create

    Args:
        ad_account_id: at most 18 characters; digits.
        entity_types: each one of AD, AD_GROUP, CAMPAIGN, ENTITY_HISTORY, KEYWORD, LABEL, PRODUCT_GROUP, SCHEDULE; 1 to 6 items.
        output_format: one of CSV, JSON; default JSON.
        updated_since: digits.
    """
    return _build(
        "bulk_download/create",
        path={"ad_account_id": ad_account_id},
        body={
            "entity_ids": entity_ids,
            "campaign_filter": campaign_filter,
            "entity_types": entity_types,
            "output_format": output_format,
            "updated_since": updated_since,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def bulk_request_get(
    ad_account_id: str,
    bulk_request_id: str,
    *,
    include_details: bool | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BulkJobData]:
    """GET `/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/bulk_request-get

    Args:
        ad_account_id: at most 18 characters; digits.
        include_details: default false.
    """
    return _build(
        "bulk_request/get",
        path={"ad_account_id": ad_account_id, "bulk_request_id": bulk_request_id},
        query={"include_details": include_details},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def bulk_upsert_create(
    ad_account_id: str,
    *,
    create: BulkUpsertRequestCreate | BulkUpsertRequestCreateDict | Unset = UNSET,
    update: BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[BulkUpsertResponse]:
    """POST `/ad_accounts/{ad_account_id}/bulk/upsert`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/bulk_upsert-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "bulk_upsert/create",
        path={"ad_account_id": ad_account_id},
        body={"create": create, "update": update},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
