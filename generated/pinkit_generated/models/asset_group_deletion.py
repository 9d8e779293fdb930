"""The model `AssetGroupDeletion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupDeleteError


@model
class AssetGroupDeletion(Model):
    """Returned by `asset_group_delete`."""

    deleted_asset_groups: list[str] | None = opt([str])
    """Read-only."""
    exceptions: list[AssetGroupDeleteError] | None = opt((["AssetGroupDeleteError"], None))
    """Read-only."""
