"""The model `AssetGroupBinding` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BusinessAccessUserSummary, BusinessAccessUserSummaryDict


class AssetGroupBindingDict(TypedDict):
    ad_accounts_ids: Sequence[str]
    asset_group_description: str | None
    asset_group_name: str | None
    asset_group_types: Sequence[str]
    catalogs_ids: Sequence[str]
    created_by: BusinessAccessUserSummary | BusinessAccessUserSummaryDict
    created_time: int | None
    id: str
    owner: BusinessAccessUserSummary | BusinessAccessUserSummaryDict
    profiles_ids: Sequence[str]
    updated_time: int | None
