"""The model `UpdateAssetGroupResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding, UpdateAssetGroupResponseExceptionsItem


@model
class UpdateAssetGroupResponse(Model):
    """Answered by `asset_group_update`."""

    exceptions: list[UpdateAssetGroupResponseExceptionsItem] | None = opt(
        (["UpdateAssetGroupResponseExceptionsItem"], None)
    )
    updated_asset_groups: list[AssetGroupBinding] | None = opt(["AssetGroupBinding"])
