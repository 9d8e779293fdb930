"""The model `AssetGroupInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding


@model
class AssetGroupInput(Model):
    """Returned by `asset_group_create`."""

    asset_group: AssetGroupBinding | None = opt("AssetGroupBinding")
