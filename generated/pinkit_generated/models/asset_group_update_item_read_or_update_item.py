"""The model `AssetGroupUpdateItemReadOrUpdateItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AssetGroupType


@model
class AssetGroupUpdateItemReadOrUpdateItem(Model):
    """Sent to `asset_group_update`."""

    asset_group_id: str = req(str)
    asset_group_types: list[AssetGroupType] | None = opt([Enum("AssetGroupType")])
    assets_to_add: list[str] | None = opt([str])
    assets_to_remove: list[str] | None = opt([str])
    description: str | None = opt(str)
    name: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_group_id: str,
            asset_group_types: Sequence[AssetGroupType] | Unset = UNSET,
            assets_to_add: Sequence[str] | Unset = UNSET,
            assets_to_remove: Sequence[str] | Unset = UNSET,
            description: str | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
