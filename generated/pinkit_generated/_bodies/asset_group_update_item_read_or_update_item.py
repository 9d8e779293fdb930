"""The model `AssetGroupUpdateItemReadOrUpdateItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AssetGroupType


class AssetGroupUpdateItemReadOrUpdateItemDict(TypedDict, total=False):
    asset_group_id: Required[str]
    asset_group_types: Sequence[AssetGroupType]
    assets_to_add: Sequence[str]
    assets_to_remove: Sequence[str]
    description: str
    name: str
