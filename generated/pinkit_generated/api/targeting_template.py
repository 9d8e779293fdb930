"""Operations of the tag `targeting_template`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        AudienceUpdateOperationType,
        PaginationOrder,
        PlacementGroupType,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
        TargetingTemplate,
        TargetingTemplateKeyword,
        TargetingTemplateKeywordDict,
        TargetingTemplateListResponse,
        TrackingUrls,
        TrackingUrlsDict,
    )


def targeting_template_create(
    ad_account_id: str,
    *,
    name: str,
    targeting_attributes: TargetingSpecOptimal | TargetingSpecOptimalDict,
    auto_targeting_enabled: bool | Unset = UNSET,
    keywords: Sequence[TargetingTemplateKeyword | TargetingTemplateKeywordDict] | Unset = UNSET,
    placement_group: PlacementGroupType | Unset = UNSET,
    tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TargetingTemplate]:
    """POST `/ad_accounts/{ad_account_id}/targeting_templates`.

    Scopes: ads:write. Quota: ads_write. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/targeting_template-create

    Args:
        ad_account_id: at most 18 characters; digits.
        auto_targeting_enabled: default true.
        placement_group: one of ALL, BROWSE, OTHER, SEARCH; default ALL.
    """
    return _build(
        "targeting_template/create",
        path={"ad_account_id": ad_account_id},
        body={
            "name": name,
            "targeting_attributes": targeting_attributes,
            "auto_targeting_enabled": auto_targeting_enabled,
            "keywords": keywords,
            "placement_group": placement_group,
            "tracking_urls": tracking_urls,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def targeting_template_list(
    ad_account_id: str,
    *,
    bookmark: str | None | Unset = UNSET,
    include_sizing: bool | None | Unset = UNSET,
    order: PaginationOrder | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    search_query: str | None | Unset = UNSET,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[TargetingTemplateListResponse]:
    """GET `/ad_accounts/{ad_account_id}/targeting_templates`.

    Scopes: ads:read. Quota: ads_read. Sandbox: no.
    https://developers.pinterest.com/docs/api/v5/targeting_template-list

    Args:
        ad_account_id: at most 18 characters; digits.
        include_sizing: default false.
        order: one of ASCENDING, DESCENDING; default ASCENDING.
        page_size: 1 to 250; default 25.
    """
    return _build(
        "targeting_template/list",
        path={"ad_account_id": ad_account_id},
        query={
            "bookmark": bookmark,
            "include_sizing": include_sizing,
            "order": order,
            "page_size": page_size,
            "search_query": search_query,
        },
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def targeting_template_update(
    ad_account_id: str,
    *,
    id: str,
    operation_type: AudienceUpdateOperationType,
    targeting_attributes: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """PATCH `/ad_accounts/{ad_account_id}/targeting_templates`.

    Scopes: ads:write. Quota: ads_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/targeting_template-update

    Args:
        ad_account_id: at most 18 characters; digits.
        id: digits.
        operation_type: one of REMOVE, UPDATE.
    """
    return _build(
        "targeting_template/update",
        path={"ad_account_id": ad_account_id},
        body={"id": id, "operation_type": operation_type, "targeting_attributes": targeting_attributes},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
