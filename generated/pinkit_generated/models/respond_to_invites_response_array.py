"""The model `RespondToInvitesResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import RespondToInviteResultItem


@model
class RespondToInvitesResponseArray(Model):
    """Returned by `respond_business_access_invites`."""

    items: list[RespondToInviteResultItem] | None = opt(["RespondToInviteResultItem"])
