"""The model `AssetGroupDeletionDelete` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class AssetGroupDeletionDeleteDict(TypedDict):
    asset_groups_to_delete: Sequence[str]
