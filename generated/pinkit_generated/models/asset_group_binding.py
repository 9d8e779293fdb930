"""The model `AssetGroupBinding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary


@model
class AssetGroupBinding(Model):
    """Answered by `asset_group_create`, `asset_group_update`, `business_assets_get` and 2 more."""

    ad_accounts_ids: list[str] | None = opt(([str], None))
    asset_group_description: str | None = opt((str, None))
    asset_group_name: str | None = opt((str, None))
    asset_group_types: list[str] | None = opt([str])
    catalogs_ids: list[str] | None = opt(([str], None))
    created_by: BusinessAccessUserSummary | None = opt(("BusinessAccessUserSummary", None))
    created_time: int | None = opt((int, None))
    id: str | None = opt(str)
    owner: BusinessAccessUserSummary | None = opt(("BusinessAccessUserSummary", None))
    profiles_ids: list[str] | None = opt(([str], None))
    updated_time: int | None = opt((int, None))
