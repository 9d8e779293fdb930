"""The model `AssetGroupModificationReadOrUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AssetGroupBinding,
        AssetGroupBindingDict,
        AssetGroupUpdateError,
        AssetGroupUpdateErrorDict,
        AssetGroupUpdateItemReadOrUpdateItem,
        AssetGroupUpdateItemReadOrUpdateItemDict,
    )


@model
class AssetGroupModificationReadOrUpdate(Model):
    """Sent to `asset_group_update`."""

    asset_groups_to_update: list[AssetGroupUpdateItemReadOrUpdateItem] | None = opt(
        ["AssetGroupUpdateItemReadOrUpdateItem"]
    )
    exceptions: list[AssetGroupUpdateError] | None = opt(["AssetGroupUpdateError"])
    """Read-only."""
    updated_asset_groups: list[AssetGroupBinding] | None = opt(["AssetGroupBinding"])
    """Read-only."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_groups_to_update: Sequence[
                AssetGroupUpdateItemReadOrUpdateItem | AssetGroupUpdateItemReadOrUpdateItemDict
            ]
            | Unset = UNSET,
            exceptions: Sequence[AssetGroupUpdateError | AssetGroupUpdateErrorDict] | Unset = UNSET,
            updated_asset_groups: Sequence[AssetGroupBinding | AssetGroupBindingDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
