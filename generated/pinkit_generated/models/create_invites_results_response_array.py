"""The model `CreateInvitesResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CreateInvitesResultsResponseArrayItem


@model
class CreateInvitesResultsResponseArray(Model):
    """Answered by `create_membership_or_partnership_invites`."""

    items: list[CreateInvitesResultsResponseArrayItem] | None = opt(["CreateInvitesResultsResponseArrayItem"])
