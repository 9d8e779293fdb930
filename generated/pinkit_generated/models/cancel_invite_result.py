"""The model `CancelInviteResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CancelInviteResultUser, InviteDataResponse


@model
class CancelInviteResult(Model):
    """Returned by `cancel_invites_or_requests`."""

    id: str | None = opt(str)
    """Digits."""
    invite_data: InviteDataResponse | None = opt("InviteDataResponse")
    is_received_invite: bool | None = opt(bool)
    user: CancelInviteResultUser | None = opt("CancelInviteResultUser")
