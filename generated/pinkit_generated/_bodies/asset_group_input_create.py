"""The model `AssetGroupInputCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AssetGroupBinding, AssetGroupBindingDict, AssetGroupType


class AssetGroupInputCreateDict(TypedDict, total=False):
    asset_group_description: Required[str]
    asset_group_name: Required[str]
    asset_group_types: Required[Sequence[AssetGroupType]]
    asset_group: AssetGroupBinding | AssetGroupBindingDict
