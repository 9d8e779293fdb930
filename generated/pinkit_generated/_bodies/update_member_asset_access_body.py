"""The model `UpdateMemberAssetAccessBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import UpdateMemberAssetAccessItem, UpdateMemberAssetAccessItemDict


class UpdateMemberAssetAccessBodyDict(TypedDict):
    accesses: Sequence[UpdateMemberAssetAccessItem | UpdateMemberAssetAccessItemDict]
