"""The model `CreateInvitesResultsResponseArrayItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CreateInvitesResultsResponseArrayItemInvite, InviteExceptionResponse


@model
class CreateInvitesResultsResponseArrayItem(Model):
    """Answered by `create_membership_or_partnership_invites`."""

    exception: InviteExceptionResponse | None = opt(("InviteExceptionResponse", None))
    invite: CreateInvitesResultsResponseArrayItemInvite | None = opt(
        ("CreateInvitesResultsResponseArrayItemInvite", None)
    )
