"""The model `CancelInviteResultUser`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CancelInviteResultUser(Model):
    """Returned by `cancel_invites_or_requests`."""

    email: str | None = opt(str)
    id: str | None = opt(str)
    """1 to 20 characters."""
    username: str | None = opt(str)
