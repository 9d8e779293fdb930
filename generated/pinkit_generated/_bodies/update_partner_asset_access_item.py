"""The model `UpdatePartnerAssetAccessItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Permissions


class UpdatePartnerAssetAccessItemDict(TypedDict):
    asset_id: str
    partner_id: str
    permissions: Sequence[Permissions]
