"""Operations of the tag `audience_insights`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AudienceInsights,
        AudienceInsightsScopeAndTypeGetResponse,
        AudienceInsightType,
    )


def audience_insights_get(
    ad_account_id: str,
    *,
    audience_insight_type: AudienceInsightType,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AudienceInsights]:
    """GET `/ad_accounts/{ad_account_id}/audience_insights`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audience_insights-get

    Args:
        ad_account_id: at most 18 characters; digits.
        audience_insight_type: one of PINTEREST_TOTAL_AUDIENCE, YOUR_ENGAGED_AUDIENCE, YOUR_TOTAL_AUDIENCE.
    """
    return _build(
        "audience_insights/get",
        path={"ad_account_id": ad_account_id},
        query={"audience_insight_type": audience_insight_type},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def audience_insights_scope_and_type_get(
    ad_account_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[AudienceInsightsScopeAndTypeGetResponse]:
    """GET `/ad_accounts/{ad_account_id}/insights/audiences`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/audience_insights_scope_and_type-get

    Args:
        ad_account_id: at most 18 characters; digits.
    """
    return _build(
        "audience_insights_scope_and_type/get",
        path={"ad_account_id": ad_account_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
