"""The model `AssetGroupBinding`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary, BusinessAccessUserSummaryDict


@model
class AssetGroupBinding(Model):
    """Sent to `asset_group_create`, `asset_group_update`. Returned by `asset_group_create`,
    `asset_group_update`, `business_assets_get` and 2 more."""

    ad_accounts_ids: list[str] = req([str])
    asset_group_description: str | None = req((str, None))
    asset_group_name: str | None = req((str, None))
    asset_group_types: list[str] = req([str])
    catalogs_ids: list[str] = req([str])
    created_by: BusinessAccessUserSummary = req("BusinessAccessUserSummary")
    created_time: int | None = req((int, None))
    id: str = req(str)
    """Digits."""
    owner: BusinessAccessUserSummary = req("BusinessAccessUserSummary")
    profiles_ids: list[str] = req([str])
    updated_time: int | None = req((int, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_accounts_ids: Sequence[str],
            asset_group_description: str | None,
            asset_group_name: str | None,
            asset_group_types: Sequence[str],
            catalogs_ids: Sequence[str],
            created_by: BusinessAccessUserSummary | BusinessAccessUserSummaryDict,
            created_time: int | None,
            id: str,
            owner: BusinessAccessUserSummary | BusinessAccessUserSummaryDict,
            profiles_ids: Sequence[str],
            updated_time: int | None,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
