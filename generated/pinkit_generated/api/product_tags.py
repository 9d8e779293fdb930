"""Operations of the tag `product_tags`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        ProductTagItem,
        ProductTagItemDict,
        ProductTagsResponse,
    )


def product_tags_bulk_add(
    pin_id: str,
    *,
    product_tags: Sequence[ProductTagItem | ProductTagItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductTagsResponse]:
    """POST `/pins/{pin_id}/product_tags`.

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_tags-bulk_add

    Args:
        pin_id: digits.
        product_tags: 1 to 24 items.
    """
    return _build(
        "product_tags/bulk_add",
        path={"pin_id": pin_id},
        body={"product_tags": product_tags},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_tags_bulk_delete(
    pin_id: str,
    *,
    product_tags: Sequence[ProductTagItem | ProductTagItemDict],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """POST `/pins/{pin_id}/product_tags/bulk-delete`.

    Scopes: boards:read, boards:write, pins:read, pins:write. Quota: org_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_tags-bulk_delete

    Args:
        pin_id: digits.
        product_tags: 1 to 24 items.
    """
    return _build(
        "product_tags/bulk_delete",
        path={"pin_id": pin_id},
        body={"product_tags": product_tags},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def product_tags_list(
    pin_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ProductTagsResponse]:
    """GET `/pins/{pin_id}/product_tags`.

    Scopes: boards:read, pins:read. Quota: org_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/product_tags-list

    Args:
        pin_id: digits.
    """
    return _build(
        "product_tags/list",
        path={"pin_id": pin_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
