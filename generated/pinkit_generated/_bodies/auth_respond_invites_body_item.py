"""The model `AuthRespondInvitesBodyItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AuthRespondInviteAction, AuthRespondInviteActionDict


class AuthRespondInvitesBodyItemDict(TypedDict):
    action: AuthRespondInviteAction | AuthRespondInviteActionDict
    invite_id: str
