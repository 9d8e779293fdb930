"""Operations of the tag `terms`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build
from .._request import each as _each

if TYPE_CHECKING:
    from ..models import (
        RelatedTerms,
    )


def terms_related_list(
    *,
    terms: Sequence[str],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[RelatedTerms]:
    """GET `/terms/related`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/terms_related-list
    """
    return _build(
        "terms_related/list",
        query={"terms": _each(terms)},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def terms_suggested_list(
    *,
    term: str,
    limit: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[list[str]]:
    """GET `/terms/suggested`.

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/terms_suggested-list

    Args:
        limit: 1 to 10; default 4.
    """
    return _build(
        "terms_suggested/list",
        query={"term": term, "limit": limit},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
