"""The model `AuthRespondInviteAction` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import Permissions


class AuthRespondInviteActionDict(TypedDict, total=False):
    accept_invite: Required[bool]
    asset_id_to_permissions: Mapping[str, Sequence[Permissions]]
