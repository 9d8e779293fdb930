"""The model `BusinessMemberAssetsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AssetIdPermissions, TotalCountByEntityStatus


@model
class BusinessMemberAssetsGetResponse(Model):
    """Returned by `business_member_assets_get`."""

    items: list[AssetIdPermissions] = req(["AssetIdPermissions"])
    total_data_count: int = req(int)
    bookmark: str | None = opt((str, None))
    total_data_count_by_status: TotalCountByEntityStatus | None = opt("TotalCountByEntityStatus")
