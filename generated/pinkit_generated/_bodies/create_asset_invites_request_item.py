"""The model `CreateAssetInvitesRequestItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import InviteType, Permissions


class CreateAssetInvitesRequestItemDict(TypedDict):
    asset_id_to_permissions: Mapping[str, Sequence[Permissions]]
    invite_id: str
    invite_type: InviteType
