"""The model `UpdateMemberAssetAccessItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Permissions


class UpdateMemberAssetAccessItemDict(TypedDict):
    asset_id: str
    member_id: str
    permissions: Sequence[Permissions]
