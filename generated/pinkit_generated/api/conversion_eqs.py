"""Operations of the tag `conversion_eqs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        EventQualityScore,
        IngestionSourceOptions,
        LookbackPeriodOptions,
        SourcePlatformOptions,
    )


def conversion_eqs_list(
    ad_account_id: str,
    *,
    lookback_period: LookbackPeriodOptions,
    ingestion_source: IngestionSourceOptions | None | Unset = UNSET,
    source_platform: SourcePlatformOptions | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[EventQualityScore]]:
    """GET `/ad_accounts/{ad_account_id}/conversion_eqs`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/conversion_eqs-list

    Args:
        ad_account_id: at most 18 characters; digits.
        lookback_period: one of 14d, 1d.
        ingestion_source: one of CONVERSIONS_API, FILE_UPLOAD, MMP, NATIVE, TAG.
        source_platform: one of MOBILE, MOBILE_ANDROID, MOBILE_IOS, OFFLINE, PINTEREST_ANDROID, PINTEREST_IOS, PINTEREST_WEB, POINT_OF_SALE, WEB.
    """
    return _build(
        "conversion_eqs/list",
        path={"ad_account_id": ad_account_id},
        query={
            "lookback_period": lookback_period,
            "ingestion_source": ingestion_source,
            "source_platform": source_platform,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
