"""The model `CancelInviteResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CancelInviteException, CancelInviteResult


@model
class CancelInviteResultItem(Model):
    """Returned by `cancel_invites_or_requests`."""

    exception: CancelInviteException | None = opt(("CancelInviteException", None))
    invite: CancelInviteResult | None = opt(("CancelInviteResult", None))
