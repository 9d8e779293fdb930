"""The model `AssetGroupUpdateError` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class AssetGroupUpdateErrorDict(TypedDict, total=False):
    asset_group_id: str
    code: int
    message: str
