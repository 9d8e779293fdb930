"""The model `CreateInvitesResultsResponseArrayItemInvite`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary


@model
class CreateInvitesResultsResponseArrayItemInvite(Model):
    """Answered by `create_membership_or_partnership_invites`."""

    id: str | None = opt(str)
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
