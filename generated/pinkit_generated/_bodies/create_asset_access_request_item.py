"""The model `CreateAssetAccessRequestItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Permissions


class CreateAssetAccessRequestItemDict(TypedDict):
    asset_id_to_permissions: Mapping[str, Sequence[Permissions]]
    partner_id: str
