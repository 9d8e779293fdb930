"""Operations of the tag `catalog_reports`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import deep as _deep

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreateReportResponse,
        CatalogsReport,
        CatalogsReportParameters,
        CatalogsReportParametersDict,
        CatalogsReportStatsParameters,
        CatalogsReportStatsParametersDict,
        ReportsStatsResponse,
    )


def reports_create(
    *,
    body: CatalogsReportParameters | CatalogsReportParametersDict,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsCreateReportResponse]:
    """POST `/catalogs/reports`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/reports-create

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "reports/create",
        query={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def reports_get(
    *,
    token: str,
    ad_account_id: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[CatalogsReport]:
    """GET `/catalogs/reports`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/reports-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "reports/get",
        query={"token": token, "ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def reports_stats(
    *,
    parameters: CatalogsReportStatsParameters | CatalogsReportStatsParametersDict,
    ad_account_id: str | None | Unset = UNSET,
    bookmark: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ReportsStatsResponse]:
    """GET `/catalogs/reports/stats`.

    Scopes: catalogs:read. Quota: catalogs_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/reports-stats

    Args:
        ad_account_id: at most 18 characters; digits.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "reports/stats",
        query={
            "parameters": _deep(parameters),
            "ad_account_id": ad_account_id,
            "bookmark": bookmark,
            "page_size": page_size,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
