"""Operations of the tag `leads_export`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build
from .._request import day as _day

if TYPE_CHECKING:
    from ..models import (
        LeadsExportResponseData,
        LeadsExports,
    )


def leads_export_create(
    ad_account_id: str,
    *,
    ad_id: str,
    start_date: dt.date | str,
    end_date: dt.date | str,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadsExports]:
    """POST `/ad_accounts/{ad_account_id}/leads_export` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/leads_export-create

    Args:
        ad_account_id: at most 18 characters; digits.
        ad_id: digits.
    """
    return _build(
        "leads_export/create",
        path={"ad_account_id": ad_account_id},
        body={"ad_id": ad_id, "start_date": _day(start_date), "end_date": _day(end_date)},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def leads_export_get(
    ad_account_id: str,
    leads_export_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadsExportResponseData]:
    """GET `/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/leads_export-get

    Args:
        ad_account_id: at most 18 characters; digits.
        leads_export_id: digits.
    """
    return _build(
        "leads_export/get",
        path={"ad_account_id": ad_account_id, "leads_export_id": leads_export_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
