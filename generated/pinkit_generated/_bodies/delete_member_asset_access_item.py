"""The model `DeleteMemberAssetAccessItem` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class DeleteMemberAssetAccessItemDict(TypedDict):
    asset_id: str
    member_id: str
