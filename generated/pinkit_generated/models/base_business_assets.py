"""The model `BaseBusinessAssets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding, AssetTypeResponse


@model
class BaseBusinessAssets(Model):
    """Returned by `business_partner_asset_access_get`."""

    asset_group_info: AssetGroupBinding | None = opt("AssetGroupBinding")
    asset_id: str | None = opt(str)
    """1 to 20 characters; digits."""
    asset_type: AssetTypeResponse | str | None = opt(Enum("AssetTypeResponse"))
    permissions: list[str] | None = opt([str])
