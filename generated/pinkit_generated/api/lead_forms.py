"""Operations of the tag `lead_forms`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        LeadForm,
        LeadFormBatchUpdate,
        LeadFormBatchUpdateDict,
        LeadFormCreate,
        LeadFormCreateDict,
        LeadFormsCreateResponse,
        LeadFormsListResponse,
        LeadFormsUpdateResponse,
        LeadFormTest,
        PaginationOrder,
    )


def lead_form_get(
    ad_account_id: str,
    lead_form_id: str,
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadForm]:
    """GET `/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/lead_form-get

    Args:
        ad_account_id: at most 18 characters; digits.
        lead_form_id: digits.
    """
    return _build(
        "lead_form/get",
        path={"ad_account_id": ad_account_id, "lead_form_id": lead_form_id},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def lead_form_test_create(
    ad_account_id: str,
    lead_form_id: str,
    *,
    answers: Sequence[str],
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadFormTest]:
    """POST `/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/lead_form_test-create

    Args:
        ad_account_id: at most 18 characters; digits.
        lead_form_id: digits.
    """
    return _build(
        "lead_form_test/create",
        path={"ad_account_id": ad_account_id, "lead_form_id": lead_form_id},
        body={"answers": answers},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def lead_forms_create(
    ad_account_id: str,
    *,
    body: Sequence[LeadFormCreate | LeadFormCreateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadFormsCreateResponse]:
    """POST `/ad_accounts/{ad_account_id}/lead_forms` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/lead_forms-create

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "lead_forms/create",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def lead_forms_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadFormsListResponse]:
    """GET `/ad_accounts/{ad_account_id}/lead_forms` (beta or restricted).

    Scopes: ads:read. Quota: ads_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/lead_forms-list

    Args:
        ad_account_id: at most 18 characters; digits.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "lead_forms/list",
        path={"ad_account_id": ad_account_id},
        query={"bookmark": bookmark, "order": order, "page_size": page_size},
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def lead_forms_update(
    ad_account_id: str,
    *,
    body: Sequence[LeadFormBatchUpdate | LeadFormBatchUpdateDict],
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[LeadFormsUpdateResponse]:
    """PATCH `/ad_accounts/{ad_account_id}/lead_forms` (beta or restricted).

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/lead_forms-update

    Args:
        ad_account_id: at most 18 characters; digits.
        body: 1 to 30 items.
    """
    return _build(
        "lead_forms/update",
        path={"ad_account_id": ad_account_id},
        body=body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
