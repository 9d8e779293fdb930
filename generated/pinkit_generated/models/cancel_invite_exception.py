"""The model `CancelInviteException`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CancelInviteException(Model):
    """Returned by `cancel_invites_or_requests`."""

    invite_id: str | None = opt(str)
    """Digits."""
    message: str | None = opt(str)
