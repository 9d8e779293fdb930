"""The model `CancelInvitesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CancelInviteResultItem


@model
class CancelInvitesResponse(Model):
    """Returned by `cancel_invites_or_requests`."""

    items: list[CancelInviteResultItem] | None = opt(["CancelInviteResultItem"])
