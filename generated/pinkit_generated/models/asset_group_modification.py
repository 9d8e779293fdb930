"""The model `AssetGroupModification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding, AssetGroupUpdateError


@model
class AssetGroupModification(Model):
    """Returned by `asset_group_update`."""

    exceptions: list[AssetGroupUpdateError] | None = opt(["AssetGroupUpdateError"])
    """Read-only."""
    updated_asset_groups: list[AssetGroupBinding] | None = opt(["AssetGroupBinding"])
    """Read-only."""
