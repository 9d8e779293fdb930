"""The model `AssetGroupModificationReadOrUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AssetGroupBinding,
        AssetGroupBindingDict,
        AssetGroupUpdateError,
        AssetGroupUpdateErrorDict,
        AssetGroupUpdateItemReadOrUpdateItem,
        AssetGroupUpdateItemReadOrUpdateItemDict,
    )


class AssetGroupModificationReadOrUpdateDict(TypedDict, total=False):
    asset_groups_to_update: Sequence[
        AssetGroupUpdateItemReadOrUpdateItem | AssetGroupUpdateItemReadOrUpdateItemDict
    ]
    exceptions: Sequence[AssetGroupUpdateError | AssetGroupUpdateErrorDict]
    updated_asset_groups: Sequence[AssetGroupBinding | AssetGroupBindingDict]
