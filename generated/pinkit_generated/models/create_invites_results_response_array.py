"""The model `CreateInvitesResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InviteActionResultItem


@model
class CreateInvitesResultsResponseArray(Model):
    """Returned by `create_membership_or_partnership_invites`."""

    items: list[InviteActionResultItem] | None = opt(["InviteActionResultItem"])
