"""The model `AssetIdPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AssetGroupBinding, AssetTypeResponse


@model
class AssetIdPermissions(Model):
    """Returned by `business_member_assets_get`."""

    asset_id: str = req(str)
    """1 to 20 characters; digits."""
    asset_type: AssetTypeResponse | str = req(Enum("AssetTypeResponse"))
    permissions: list[str] = req([str])
    asset_group_info: AssetGroupBinding | None = opt("AssetGroupBinding")
