"""Operations of the tag `terms_of_service`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        TermsOfService,
    )


def terms_of_service_get(
    ad_account_id: str,
    *,
    include_html: bool | None | Unset = UNSET,
    tos_type: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TermsOfService]:
    """GET `/ad_accounts/{ad_account_id}/terms_of_service`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/terms_of_service-get

    Args:
        ad_account_id: at most 18 characters; digits.
        include_html: default false.
    """
    return _build(
        "terms_of_service/get",
        path={"ad_account_id": ad_account_id},
        query={"include_html": include_html, "tos_type": tos_type},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
